package org.lotusmatch.inference.fit;

import org.lotusmatch.domain.taxonomy.OccupationGraph;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.inference.catalog.EncoderModel;
import org.lotusmatch.inference.catalog.ModelFiles;
import org.lotusmatch.inference.djl.DjlTextEncoder;
import org.lotusmatch.inference.title.TitleAdapter;
import org.lotusmatch.inference.title.TitleAdapterFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fits the title adapter on the taxonomy's own titles and writes it. Run by {@code mvn
 * -Pfit-titles} (see the model card). First a fifth of the occupations is held out to show what the
 * fit is worth, then all are used.
 */
public final class FitTitleAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(FitTitleAdapter.class);
    private static final String ID = "title-adapter-1";
    private static final String FITS = "bge-small-zh-v1.5-";
    private static final long SEED = 1;
    private static final int HELD_OUT_ONE_IN = 5;

    private FitTitleAdapter() {}

    /**
     * @param arguments file to write, folder for the model's files
     */
    public static void main(String[] arguments) throws IOException {
        OccupationGraph graph = Taxonomy.load().occupations();
        List<OccupationTitles> occupations = OccupationTitles.all(graph);
        Map<String, Embedding> encoded = encode(occupations, Path.of(arguments[1]));
        Map<String, float[]> vectors = new HashMap<>();
        encoded.forEach((title, vector) -> vectors.put(title, vector.toArray()));
        TitleFit fit = new TitleFit(graph, SEED);
        checkOnHeldOut(fit, vectors, occupations);
        TitleFit.Fitted all = fit.fit(vectors, occupations);
        Path file = Path.of(arguments[0]);
        TitleAdapterFile.write(
                TitleAdapter.fitted(ID, FITS, all.mean(), all.matrix(), encoded),
                Files.newOutputStream(file));
        LOG.info("{}: {} titles, SHA-256 {}", file, encoded.size(), ModelFiles.checksum(file));
    }

    private static Map<String, Embedding> encode(List<OccupationTitles> occupations, Path models) {
        List<String> titles =
                occupations.stream().flatMap(one -> one.titles().stream()).distinct().toList();
        int cores = Runtime.getRuntime().availableProcessors();
        try (TextEncoder encoder =
                new DjlTextEncoder(EncoderModel.BGE_SMALL_ZH_INT8, new ModelFiles(models), cores)) {
            List<Embedding> vectors = encoder.encodeDocuments(titles);
            Map<String, Embedding> encoded = new HashMap<>();
            for (int i = 0; i < titles.size(); i++) {
                encoded.put(titles.get(i), vectors.get(i));
            }
            return encoded;
        }
    }

    private static void checkOnHeldOut(
            TitleFit fit, Map<String, float[]> vectors, List<OccupationTitles> occupations) {
        List<OccupationTitles> shuffled = new ArrayList<>(occupations);
        Collections.shuffle(shuffled, new Random(SEED));
        int heldOut = shuffled.size() / HELD_OUT_ONE_IN;
        HeldOutTitles check = new HeldOutTitles(shuffled.subList(0, heldOut));
        TitleFit.Fitted map = fit.fit(vectors, shuffled.subList(heldOut, shuffled.size()));
        LOG.info(
                "{} occupations held out: MAP {} without the map, {} with it",
                heldOut,
                check.measure(vectors, float[]::clone),
                check.measure(vectors, map::apply));
    }
}
