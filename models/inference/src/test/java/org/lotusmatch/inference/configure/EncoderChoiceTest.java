package org.lotusmatch.inference.configure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.taxonomy.Taxonomy;
import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.domain.text.Embedding;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.inference.catalog.EncoderModel;
import org.lotusmatch.inference.catalog.ModelFiles;
import org.lotusmatch.inference.catalog.OwnModel;
import org.lotusmatch.inference.title.PlainTitleSpace;
import org.lotusmatch.inference.title.TitleAdapter;
import org.lotusmatch.inference.title.TitleAdapterFile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class EncoderChoiceTest {
    @TempDir static Path folder;

    @Test
    void opensTheWordTable() {
        try (TextEncoder words = open("lotus-words-1")) {
            List<Embedding> v =
                    words.encodeDocuments(
                            List.of("养老护理员，照顾老人起居饮食", "护工，陪护失能老人", "Java开发工程师，熟悉Spring"));

            assertThat(words.id()).isEqualTo("lotus-words-1");
            assertThat(v.get(0).cosine(v.get(1))).isGreaterThan(v.get(0).cosine(v.get(2)));
        }
    }

    @Test
    void comparesTitlesInTheAdaptersSpaceWhereItFits() {
        try (TextEncoder model = open(EncoderModel.BGE_SMALL_ZH_INT8.id());
                TextEncoder words = open(OwnModel.WORD_TABLE.id())) {
            assertThat(EncoderChoice.titleSpace(model).id())
                    .isEqualTo("title-adapter-1/" + model.id());
            assertThat(EncoderChoice.titleSpace(words)).isInstanceOf(PlainTitleSpace.class);
        }
    }

    @Test
    void theAdapterKnowsMostTitlesOfTheTaxonomy() throws IOException {
        byte[] file = OwnModel.TITLE_ADAPTER.read();
        TitleAdapter adapter = TitleAdapterFile.read(new ByteArrayInputStream(file));
        List<String> titles =
                Taxonomy.load().occupations().all().stream()
                        .filter(occupation -> !occupation.skills().isEmpty())
                        .map(Occupation::name)
                        .map(Words::fold)
                        .toList();
        long known = titles.stream().filter(adapter::knows).count();

        // unknown ones are encoded at every start: run -Pfit-titles again when they get many
        assertThat((double) known / titles.size()).isGreaterThan(0.8);
    }

    @Test
    void saysWhichEncodersThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open("gpt"))
                .withMessage(
                        "lotus.encoder.model is \"gpt\", known are [bge-small-zh-v1.5-int8,"
                                + " bge-small-zh-v1.5-fp32, lotus-words-1]");
    }

    @Test
    void saysHowToGetTheUnquantisedWeights() {
        assumeFalse(EncoderModel.BGE_SMALL_ZH_FP32.isPresent(), "built with -Pfp32");
        assertThatIllegalStateException()
                .isThrownBy(() -> open(EncoderModel.BGE_SMALL_ZH_FP32.id()))
                .withMessageContaining("-Pfp32");
    }

    private static TextEncoder open(String id) {
        return EncoderChoice.open(id, new ModelFiles(folder), 1);
    }
}
