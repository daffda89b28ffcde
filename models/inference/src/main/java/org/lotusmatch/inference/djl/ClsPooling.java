package org.lotusmatch.inference.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslatorContext;

import org.lotusmatch.domain.text.Embedding;

import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * One text in, the hidden state of its first token ([CLS]) out, L2-normalised. One text at a time:
 * an int8 model's vectors depend on what else is in the batch.
 */
final class ClsPooling implements NoBatchifyTranslator<long[], Embedding> {
    @Override
    public NDList processInput(TranslatorContext context, long[] ids) {
        NDManager manager = context.getNDManager();
        Shape shape = new Shape(1, ids.length);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        return new NDList(
                named(manager.create(ids, shape), "input_ids"),
                named(manager.create(ones, shape), "attention_mask"),
                named(manager.create(new long[ids.length], shape), "token_type_ids"));
    }

    @Override
    public Embedding processOutput(TranslatorContext context, NDList output) {
        NDArray hidden = output.get(0); // [1, tokens, dimension]
        float[] first = new float[Math.toIntExact(hidden.getShape().get(2))];
        FloatBuffer all = hidden.toByteBuffer().order(ByteOrder.nativeOrder()).asFloatBuffer();
        all.get(first);
        return Embedding.normalised(first);
    }

    private static NDArray named(NDArray array, String name) {
        array.setName(name);
        return array;
    }
}
