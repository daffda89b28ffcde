package org.lotusmatch.inference.fit;

import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.inference.catalog.EncoderModel;
import org.lotusmatch.inference.catalog.ModelFiles;
import org.lotusmatch.inference.catalog.OwnModel;
import org.lotusmatch.inference.djl.DjlTextEncoder;
import org.lotusmatch.inference.words.WordTableFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Distils the word table: every word goes through the model once, alone; the vectors are centred,
 * projected on their first principal axes and weighted by how rare the word is (the way of
 * Model2Vec). Run by {@code mvn -Pdistil-words} (see the model card).
 */
public final class DistilWordTable {
    private static final Logger LOG = LoggerFactory.getLogger(DistilWordTable.class);
    private static final int DIMENSION = 192;

    private DistilWordTable() {}

    /**
     * @param arguments file to write, folder for the model's files
     */
    public static void main(String[] arguments) throws IOException {
        ModelFiles models = new ModelFiles(Path.of(arguments[1]));
        EncoderModel model = EncoderModel.BGE_SMALL_ZH_FP32;
        WordList list = words();
        Path tokenizer = models.lay(model.tokenizer(), model.tokenizerSha256());
        Set<String> words = new LinkedHashSet<>(EncoderVocabulary.read(tokenizer));
        words.addAll(list.words());
        List<String> rows = List.copyOf(words);
        List<float[]> vectors = encode(rows, model, models);
        List<float[]> table = project(rows, vectors, new WordFrequency(list.counts()));
        Path file = Path.of(arguments[0]);
        WordTableFile.write(
                OwnModel.WORD_TABLE.id(), DIMENSION, rows, table, Files.newOutputStream(file));
        LOG.info("{}: {} words, SHA-256 {}", file, rows.size(), ModelFiles.checksum(file));
    }

    private static WordList words() throws IOException {
        try (InputStream dictionary = DistilWordTable.class.getResourceAsStream("/dict.txt")) {
            if (dictionary == null) {
                throw new IllegalStateException(
                        "the dictionary of jieba-analysis is not on the class path; run with"
                                + " -Pdistil-words");
            }
            return WordList.read(dictionary, Taxonomy.load());
        }
    }

    private static List<float[]> encode(List<String> rows, EncoderModel model, ModelFiles models) {
        int cores = Runtime.getRuntime().availableProcessors();
        try (TextEncoder encoder = new DjlTextEncoder(model, models, cores)) {
            List<String> texts = rows.stream().map(EncoderVocabulary::text).toList();
            return encoder.encodeDocuments(texts).stream().map(Embedding::toArray).toList();
        }
    }

    private static List<float[]> project(
            List<String> rows, List<float[]> vectors, WordFrequency frequency) {
        float[] mean = PrincipalAxes.mean(vectors);
        double[][] axes = PrincipalAxes.of(vectors, mean).axes();
        List<float[]> table = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double weight = frequency.weight(rows.get(i));
            table.add(project(vectors.get(i), mean, axes, weight));
        }
        return table;
    }

    private static float[] project(float[] vector, float[] mean, double[][] axes, double weight) {
        float[] projected = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            double sum = 0;
            for (int k = 0; k < mean.length; k++) {
                sum += axes[i][k] * (vector[k] - mean[k]);
            }
            projected[i] = (float) (weight * sum);
        }
        return projected;
    }
}
