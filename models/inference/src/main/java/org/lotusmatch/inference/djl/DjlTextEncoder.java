package org.lotusmatch.inference.djl;

import ai.djl.MalformedModelException;
import ai.djl.engine.Engine;
import ai.djl.inference.Predictor;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.TranslateException;

import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.inference.catalog.EncoderModel;
import org.lotusmatch.inference.catalog.ModelFiles;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A BERT encoder on ONNX Runtime. One predictor a core, each with one intra-op thread and one text
 * at a time: for a small int8 model that is both the fastest way and the only one that gives the
 * same vector every time.
 */
public final class DjlTextEncoder implements TextEncoder {
    private static final String ENGINE = "OnnxRuntime";

    private final EncoderModel model;
    private final WordPieces wordPieces;
    private final ZooModel<long[], Embedding> loaded;
    private final BlockingQueue<Predictor<long[], Embedding>> predictors;
    private final ExecutorService workers;
    private final int cores;
    private final String runtime;
    private boolean closed;

    /**
     * Loads the model, about half a second.
     *
     * @param cores texts encoded at a time, at least 1
     */
    public DjlTextEncoder(EncoderModel model, ModelFiles files, int cores) {
        System.setProperty("ai.djl.offline", "true");
        this.model = model;
        this.cores = cores;
        wordPieces =
                new WordPieces(
                        files.lay(model.tokenizer(), model.tokenizerSha256()), model.maxTokens());
        loaded = load(files.lay(model.weights(), model.weightsSha256()));
        runtime = "onnxruntime-" + Engine.getEngine(ENGINE).getVersion();
        predictors = new ArrayBlockingQueue<>(cores);
        for (int i = 0; i < cores; i++) {
            predictors.add(loaded.newPredictor());
        }
        workers =
                Executors.newFixedThreadPool(
                        cores, Thread.ofPlatform().daemon().name("encoder-", 0).factory());
    }

    private static ZooModel<long[], Embedding> load(Path weights) {
        String file = String.valueOf(weights.getFileName());
        try {
            return Criteria.builder()
                    .setTypes(long[].class, Embedding.class)
                    .optModelPath(weights.getParent())
                    .optModelName(file.substring(0, file.length() - ".onnx".length()))
                    .optEngine(ENGINE)
                    .optOption("intraOpNumThreads", "1")
                    .optOption("interOpNumThreads", "1")
                    .optTranslator(new ClsPooling())
                    .build()
                    .loadModel();
        } catch (IOException | ModelNotFoundException | MalformedModelException e) {
            throw new IllegalStateException("cannot load the model " + weights, e);
        }
    }

    @Override
    public String id() {
        return model.id() + "/" + runtime;
    }

    @Override
    public int dimension() {
        return model.dimension();
    }

    @Override
    public Embedding encodeQuery(String text) {
        return encode(model.queryInstruction() + text);
    }

    @Override
    public List<Embedding> encodeDocuments(List<String> texts) {
        List<Future<Embedding>> running =
                texts.stream().map(text -> workers.submit(() -> encode(text))).toList();
        return running.stream().map(DjlTextEncoder::await).toList();
    }

    private Embedding encode(String text) {
        Predictor<long[], Embedding> predictor = borrow();
        try {
            return predictor.predict(wordPieces.ids(text));
        } catch (TranslateException e) {
            throw new IllegalStateException(
                    "cannot encode a text of " + text.length() + " characters", e);
        } finally {
            predictors.add(predictor);
        }
    }

    private Predictor<long[], Embedding> borrow() {
        try {
            return predictors.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the encoder", e);
        }
    }

    private static Embedding await(Future<Embedding> running) {
        try {
            return running.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while encoding", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("encoding failed", e.getCause());
        }
    }

    /**
     * Waits for running texts: native code that is ended in the middle of one can take the process
     * with it.
     */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        workers.close();
        for (int i = 0; i < cores; i++) {
            borrow().close();
        }
        loaded.close();
        wordPieces.close();
    }
}
