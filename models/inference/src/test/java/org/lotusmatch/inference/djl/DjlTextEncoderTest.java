package org.lotusmatch.inference.djl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.inference.catalog.EncoderModel;
import org.lotusmatch.inference.catalog.ModelFiles;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

class DjlTextEncoderTest {
    @TempDir static Path folder;
    private static DjlTextEncoder encoder;

    @BeforeAll
    static void load() {
        encoder = new DjlTextEncoder(EncoderModel.BGE_SMALL_ZH_INT8, new ModelFiles(folder), 2);
    }

    @AfterAll
    static void close() {
        encoder.close();
        encoder.close();
    }

    @Test
    void vectorsHaveTheModelsDimensionAndLengthOne() {
        Embedding vector = encoder.encodeQuery("数控车工");
        assertThat(vector.dimension()).isEqualTo(512).isEqualTo(encoder.dimension());
        assertThat(vector.cosine(vector)).isCloseTo(1, within(1e-5));
    }

    @Test
    void nearMeaningsAreNearerThanFarOnes() {
        List<Embedding> v =
                encoder.encodeDocuments(
                        List.of("养老护理员，照顾老人起居饮食", "护工，陪护失能老人", "Java开发工程师，熟悉Spring"));
        assertThat(v.get(0).cosine(v.get(1))).isGreaterThan(v.get(0).cosine(v.get(2)));
    }

    @Test
    void capitalsAndFullWidthLettersChangeNothing() {
        List<Embedding> v = encoder.encodeDocuments(List.of("Java CNC", "java cnc", "Ｊａｖａ　ＣＮＣ"));
        assertThat(v.get(1)).isEqualTo(v.get(0));
        assertThat(v.get(2)).isEqualTo(v.get(0));
    }

    @Test
    void theSameTextGivesTheSameVectorWhateverElseIsEncoded() {
        List<String> texts = IntStream.range(0, 40).mapToObj(i -> "岗位" + "长".repeat(i)).toList();
        List<Embedding> together = encoder.encodeDocuments(texts);
        assertThat(together.get(7))
                .isEqualTo(encoder.encodeDocuments(texts.subList(7, 8)).getFirst());
    }

    @Test
    void questionsCarryTheInstructionAndDocumentsDoNot() {
        assertThat(encoder.encodeQuery("电工"))
                .isNotEqualTo(encoder.encodeDocuments(List.of("电工")).getFirst());
    }

    @Test
    void longAndBlankTextsAreEncodedToo() {
        assertThat(encoder.encodeDocuments(List.of("焊".repeat(100_000), "", " "))).hasSize(3);
        assertThat(encoder.encodeDocuments(List.of())).isEmpty();
    }

    @Test
    void idNamesModelAndRuntime() {
        assertThat(encoder.id()).startsWith("bge-small-zh-v1.5-int8/onnxruntime-1.");
    }
}
