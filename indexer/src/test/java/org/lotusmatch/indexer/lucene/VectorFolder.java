package org.lotusmatch.indexer.lucene;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.lotusmatch.domain.search.IndexField;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A Lucene index of vectors only, numbered from 0, each in one group, written with any codec. */
final class VectorFolder implements Closeable {
    private static final String NUMBER = "number";
    private static final String GROUP = "group";

    private final Directory directory;
    private final IndexWriter writer;

    VectorFolder(Path folder, Codec codec) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig().setCodec(codec));
    }

    /** Replaces the vector of this number if there is one. */
    void put(int number, String group, float[] vector) throws IOException {
        Document document = new Document();
        document.add(new KeywordField(NUMBER, Integer.toString(number), Field.Store.YES));
        document.add(new KeywordField(GROUP, group, Field.Store.NO));
        document.add(
                new KnnFloatVectorField(
                        IndexField.VECTOR.key(), vector, VectorSimilarityFunction.DOT_PRODUCT));
        writer.updateDocument(numberTerm(number), document);
    }

    void remove(int number) throws IOException {
        writer.deleteDocuments(numberTerm(number));
    }

    /** Ends a segment, as each import batch does. */
    void refresh() throws IOException {
        DirectoryReader.open(writer).close();
    }

    void merge() throws IOException {
        writer.forceMerge(1);
    }

    Reading read() throws IOException {
        return new Reading(DirectoryReader.open(writer));
    }

    /** Bytes on disk after a commit. */
    long bytes() throws IOException {
        writer.commit();
        long bytes = 0;
        for (String file : directory.listAll()) {
            bytes += directory.fileLength(file);
        }
        return bytes;
    }

    static Query inGroups(List<String> groups) {
        return KeywordField.newSetQuery(
                GROUP, groups.stream().map(org.apache.lucene.util.BytesRef::new).toList());
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
    }

    private static Term numberTerm(int number) {
        return new Term(NUMBER, Integer.toString(number));
    }

    /** A point in time. */
    static final class Reading implements Closeable {
        private final DirectoryReader reader;
        private final IndexSearcher searcher;

        private Reading(DirectoryReader reader) {
            this.reader = reader;
            this.searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
        }

        int segments() {
            return reader.leaves().size();
        }

        TopDocs search(Query query, int limit) throws IOException {
            return searcher.search(query, limit);
        }

        /** Numbers of the hits, best first. */
        List<Integer> find(Query query, int limit) throws IOException {
            var stored = reader.storedFields();
            return Arrays.stream(search(query, limit).scoreDocs)
                    .map(
                            hit -> {
                                try {
                                    return Integer.valueOf(stored.document(hit.doc).get(NUMBER));
                                } catch (IOException e) {
                                    throw new java.io.UncheckedIOException(e);
                                }
                            })
                    .toList();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }
}
