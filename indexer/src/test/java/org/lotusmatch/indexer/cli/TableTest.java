package org.lotusmatch.indexer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;

class TableTest {
    @Test
    void chineseCharactersTakeTwoColumns() {
        StringWriter text = new StringWriter();
        new Table().row("库", "已存储").row("求职者", 12).row("id", 3).print(new PrintWriter(text, true));

        assertThat(text.toString().lines())
                .containsExactly("  库      已存储", "  求职者  12", "  id      3");
    }
}
