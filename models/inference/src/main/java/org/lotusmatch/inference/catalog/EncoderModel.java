package org.lotusmatch.inference.catalog;

import java.util.List;

/**
 * A text encoder whose weights travel in a Maven artifact. The model card is {@code
 * models/inference/cards/<id>.md}.
 *
 * @param id name used in configuration, and written into every index
 * @param weights resource with the ONNX graph
 * @param weightsSha256 lower-case hex
 * @param tokenizer resource with the Hugging Face tokenizer
 * @param tokenizerSha256 lower-case hex
 * @param dimension components of a vector
 * @param maxTokens longest input, special tokens included
 * @param queryInstruction goes before questions, not before documents
 * @param licence SPDX id of the weights
 */
public record EncoderModel(
        String id,
        String weights,
        String weightsSha256,
        String tokenizer,
        String tokenizerSha256,
        int dimension,
        int maxTokens,
        String queryInstruction,
        String licence) {

    /**
     * BAAI/bge-small-zh-v1.5 quantised to int8; the instruction is that of the model's own card.
     */
    public static final EncoderModel BGE_SMALL_ZH_INT8 =
            new EncoderModel(
                    "bge-small-zh-v1.5-int8",
                    "lotus/models/bge-small-zh-v1.5-q.onnx",
                    "15b717c382bcb518ba457b93ea6850ede7f4f1cd8937454aa06972366cd19bcc",
                    "lotus/models/bge-small-zh-v1.5-q-tokenizer.json",
                    "48cea5d44424912a6fd1ea647bf4fe50b55ab8b1e5879c3275f80e339e8fae26",
                    512,
                    512,
                    "为这个句子生成表示以用于检索相关文章：",
                    "MIT");

    /**
     * The same model unquantised, four times as large; its weights are on the class path only in a
     * build with {@code -Pfp32}.
     */
    public static final EncoderModel BGE_SMALL_ZH_FP32 =
            new EncoderModel(
                    "bge-small-zh-v1.5-fp32",
                    "lotus/models/bge-small-zh-v1.5.onnx",
                    "69a0b846f4f116b5e6aabf9546ea6754d02264f3211a13a1bd69b31b8040749a",
                    BGE_SMALL_ZH_INT8.tokenizer(),
                    BGE_SMALL_ZH_INT8.tokenizerSha256(),
                    BGE_SMALL_ZH_INT8.dimension(),
                    BGE_SMALL_ZH_INT8.maxTokens(),
                    BGE_SMALL_ZH_INT8.queryInstruction(),
                    "MIT");

    private static final List<EncoderModel> ALL = List.of(BGE_SMALL_ZH_INT8, BGE_SMALL_ZH_FP32);

    public static List<EncoderModel> all() {
        return ALL;
    }

    /** Whether the weights are on the class path. */
    public boolean isPresent() {
        return EncoderModel.class.getClassLoader().getResource(weights) != null;
    }
}
