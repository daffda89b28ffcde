package org.lotusmatch.indexer.demo.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lotusmatch.domain.record.Corpus;

import java.io.StringWriter;
import java.util.List;

class GeneratorTest {
    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameText(Corpus corpus) {
        assertThat(GeneratedFiles.text(corpus, 300, 1))
                .isEqualTo(GeneratedFiles.text(corpus, 300, 1))
                .isNotEqualTo(GeneratedFiles.text(corpus, 300, 2));
    }

    @ParameterizedTest
    @EnumSource
    void aLargerFileBeginsWithTheSmallerOne(Corpus corpus) {
        assertThat(GeneratedFiles.text(corpus, 500, 1))
                .startsWith(GeneratedFiles.text(corpus, 123, 1));
    }

    @ParameterizedTest
    @EnumSource
    void everyRowHasTheColumnsOfTheDemoFileAndItsOwnId(Corpus corpus) {
        List<NamedCsvRecord> rows = GeneratedFiles.rows(corpus, 3000);

        assertThat(rows).hasSize(3000);
        assertThat(rows.getFirst().getHeader()).isEqualTo(Header.of(corpus).columns());
        assertThat(rows)
                .allSatisfy(
                        row -> assertThat(row.getFieldCount()).isEqualTo(row.getHeader().size()));
        assertThat(rows).extracting(row -> row.getField("编号")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void noBraceIsLeftUnfilled(Corpus corpus) {
        assertThat(GeneratedFiles.text(corpus, 3000, 1)).doesNotContain("{", "}");
    }

    @Test
    void refusesACountBeyondTheNamesOfFirms() {
        Generator generator =
                new Generator(
                        GeneratedFiles.TAXONOMY, GeneratedFiles.GAZETTEER, 1, GeneratedFiles.TODAY);

        assertThatThrownBy(
                        () ->
                                generator.write(
                                        Corpus.VACANCIES, 1_000_001, new StringWriter(), row -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1000001");
    }
}
