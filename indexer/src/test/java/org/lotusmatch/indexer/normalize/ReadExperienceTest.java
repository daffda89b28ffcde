package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lotusmatch.indexer.normalize.Rows.row;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.domain.profile.WorkExperience;

import java.util.List;

class ReadExperienceTest {
    private final ReadExperience experience = new ReadExperience(Rows.STEPS.occupations());

    @ParameterizedTest
    @CsvSource({"电焊工:9, 电焊工, 9", "3年电焊工, 电焊工, 3", "会计（半年）, 会计, 0.5", "保安员5年, 保安员, 5", "门卫, 门卫,"})
    void readsWhatAPersonWorkedAsAndForHowLong(String words, String title, Double years) {
        List<WorkExperience> read = experience.read(row(RawField.EXPERIENCE, words));

        assertThat(read).hasSize(1);
        assertThat(read.getFirst().title().words()).isEqualTo(title);
        assertThat(read.getFirst().years()).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({"无", "应届毕业生"})
    void someHaveNone(String words) {
        assertThat(experience.read(row(RawField.EXPERIENCE, words))).isEmpty();
    }
}
