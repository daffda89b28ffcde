package org.lotusmatch.indexer.lucene;

import org.apache.lucene.document.KeywordField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.lotusmatch.domain.search.IndexField;
import org.lotusmatch.domain.search.SoughtConcept;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Concepts as Lucene asks for them: the best of each, added up. */
final class ConceptsQuery {
    private ConceptsQuery() {}

    static Query of(List<SoughtConcept> sought) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        sought.forEach(concept -> any.add(best(concept), Occur.SHOULD));
        return any.build();
    }

    /** One set for all ids of the same worth: a concept has hundreds of kin and five worths. */
    private static Query best(SoughtConcept concept) {
        Map<Double, List<String>> byWorth =
                concept.nearness().entrySet().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getValue,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                Map.Entry::getKey, Collectors.toList())));
        List<Query> worths =
                byWorth.entrySet().stream()
                        .map(worth -> worth(concept.field(), worth.getValue(), worth.getKey()))
                        .toList();
        return new DisjunctionMaxQuery(worths, 0);
    }

    private static Query worth(IndexField field, Collection<String> ids, double worth) {
        List<BytesRef> values = ids.stream().map(BytesRef::new).toList();
        Query any = KeywordField.newSetQuery(field.key(), values);
        return new BoostQuery(new ConstantScoreQuery(any), (float) worth);
    }
}
