package org.lotusmatch.domain.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the loader refuses, with the place and the reason. */
class MajorFilesTest {
    private static final String GROUPS = "46|制造|Manufacturing|ASSOCIATE||";
    private static final String CLASS = "4601|机械类|Machines|ASSOCIATE|机械|";

    @Test
    void takesAMajorBelowItsClass() {
        Taxonomy taxonomy =
                Taxonomy.load(tables("460110|智能焊接技术|Welding|ASSOCIATE|焊接|6-18-02-04:3"));
        assertThat(taxonomy.majors().findByWords("焊接专业")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    460110|智能焊接技术|Welding|ASSOCIATE||6-18-02-05:3; no file has the occupation 6-18-02-05
                    460110|智能焊接技术|Welding|ASSOCIATE||6-18-02-04:4; must look like 6-18-02-04:3
                    460110|智能焊接技术|Welding|ASSOCIATE||6-18-02-04:3,6-18-02-04:2; each once
                    460110|智能焊接技术|Welding|MASTER||; level is "MASTER"
                    460110|智能焊接技术|Welding|ASSOCIATE|机械|; "机械" belongs to 4601 already, at the same level
                    460210|智能焊接技术|Welding|ASSOCIATE||; lies in 4602, which must stand above it
                    4601|机器类|Machines|ASSOCIATE||; major code 4601 is taken by 机械类
                    46011|智能焊接技术|Welding|ASSOCIATE||; must be 2, 4, 6 or 7 digits
                    """)
    void refuses(String line, String reason) {
        assertThatThrownBy(() -> Taxonomy.load(tables(line)))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageStartingWith("majors/vocational.tsv:4: ")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    理工科|46,08; no file has the major code 08
                    机械|46; "机械" belongs to 4601 already
                    """)
    void refusesWideWords(String line, String reason) {
        Tables tables =
                Tables.small()
                        .with("majors/vocational.tsv", GROUPS, CLASS)
                        .with("majors/wide.tsv", line);
        assertThatThrownBy(() -> Taxonomy.load(tables))
                .isInstanceOf(TaxonomyException.class)
                .hasMessageStartingWith("majors/wide.tsv:2: ")
                .hasMessageContaining(reason);
    }

    private static Tables tables(String line) {
        return Tables.small().with("majors/vocational.tsv", GROUPS, CLASS, line);
    }
}
