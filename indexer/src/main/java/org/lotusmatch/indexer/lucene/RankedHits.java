package org.lotusmatch.indexer.lucene;

import org.apache.lucene.document.DoubleField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.lotusmatch.domain.search.Hit;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.search.SearchQuery;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The page of hits that a query asks for. */
final class RankedHits {
    private RankedHits() {}

    static List<Hit> of(IndexSearcher searcher, Query ranking, SearchQuery query)
            throws IOException {
        if (query.limit() == 0) {
            return List.of();
        }
        boolean byScore = query.sort() == org.lotusmatch.domain.search.Sort.SCORE;
        int depth = query.offset() + query.limit();
        TopFieldDocs top = searcher.search(ranking, depth, order(query.sort()), !byScore);
        return Arrays.stream(top.scoreDocs)
                .skip(query.offset())
                .map(FieldDoc.class::cast)
                .map(hit -> byScore ? hit(hit, (float) hit.fields[0]) : hit(hit, hit.score))
                .toList();
    }

    private static Hit hit(FieldDoc found, float score) {
        BytesRef id = (BytesRef) found.fields[found.fields.length - 1];
        return new Hit(id.utf8ToString(), score);
    }

    /** The last sort field is always the id: it breaks ties, and it is how a hit gets its id. */
    private static Sort order(org.lotusmatch.domain.search.Sort sort) {
        SortField first =
                switch (sort) {
                    case SCORE -> SortField.FIELD_SCORE;
                    case NEWEST -> highest(IndexField.POSTED_ON);
                    case HIGHEST_PAY -> highest(IndexField.PAY_HIGH);
                };
        return new Sort(first, new SortField(DocumentMapper.ID, SortField.Type.STRING));
    }

    private static SortField highest(IndexField field) {
        double missing = Double.NEGATIVE_INFINITY;
        return DoubleField.newSortField(field.key(), true, SortedNumericSelector.Type.MAX, missing);
    }
}
