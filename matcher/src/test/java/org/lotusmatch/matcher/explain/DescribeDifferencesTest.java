package org.lotusmatch.matcher.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.vacancy.TestVacancies;

import java.time.LocalDate;
import java.util.List;

class DescribeDifferencesTest {
    private final DescribeDifferences differences = new DescribeDifferences(new Phrases());

    private static TestVacancies vacancy(String id) {
        return TestVacancies.of(id, "电工").description("负责低压电气维护");
    }

    @Test
    void nothingIsSaidOfWhatIsTheSame() {
        assertThat(
                        differences.between(
                                vacancy("1").build(),
                                TestVacancies.of("2", "电 工").description("负责低压 电气维护").build()))
                .isEmpty();
    }

    @Test
    void eachFieldThatDiffersIsNamedInBothLanguages() {
        List<Difference> found =
                differences.between(
                        vacancy("1").education(EducationLevel.ASSOCIATE).build(),
                        vacancy("2").through(LocalDate.of(2026, 12, 31)).description("").build());
        assertThat(found)
                .extracting(Difference::field)
                .containsExactly("EDUCATION", "LAST_DAY", "DESCRIPTION");
        assertThat(found.getFirst().name().en()).isEqualTo("Education");
        assertThat(found.getFirst().here().zh()).isEqualTo("大专");
        assertThat(found.getFirst().there().zh()).isEqualTo("未写明");
        assertThat(found.get(1).there().en()).isEqualTo("2026-12-31");
        assertThat(found.get(2).there().en()).isEqualTo("not stated");
    }
}
