package org.lotusmatch.inference.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ModelFilesTest {
    private static final EncoderModel MODEL = EncoderModel.BGE_SMALL_ZH_INT8;

    @TempDir Path folder;

    @Test
    void mendsAFileThatWasTornOnDisk() throws IOException {
        ModelFiles files = new ModelFiles(folder);
        Path tokenizer = files.lay(MODEL.tokenizer(), MODEL.tokenizerSha256());
        long size = Files.size(tokenizer);
        Files.writeString(tokenizer, "torn");
        assertThat(Files.size(files.lay(MODEL.tokenizer(), MODEL.tokenizerSha256())))
                .isEqualTo(size);
    }

    @Test
    void refusesAFileThatIsNotTheTrueOne() {
        assertThatThrownBy(() -> new ModelFiles(folder).lay(MODEL.tokenizer(), "0".repeat(64)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must be 0000");
    }
}
