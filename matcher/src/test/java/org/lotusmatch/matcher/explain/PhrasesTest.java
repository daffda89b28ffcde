package org.lotusmatch.matcher.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.vacancy.EmploymentType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

class PhrasesTest {
    private final Phrases phrases = new Phrases();

    @Test
    void namesOfValuesComeOutInTheReadersLanguage() {
        Phrase phrase =
                phrases.of(
                        new Evidence(
                                "education.below", "#education.ASSOCIATE", "#education.BACHELOR"));
        assertThat(phrase.zh()).isEqualTo("大专，低于要求的本科");
        assertThat(phrase.en())
                .isEqualTo("associate degree, below the bachelor's degree asked for");
    }

    @Test
    void wordsWithBracesAndQuotesStayAsTheyAre() {
        assertThat(phrases.of(new Evidence("unmet.certificates", "it's {0}")).en())
                .isEqualTo("Required: it's {0}");
    }

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertThat(keys(Locale.CHINESE)).isEqualTo(keys(Locale.ENGLISH));
    }

    @Test
    void everyEnumeratedValueHasAName() {
        List<String> wanted = new ArrayList<>();
        for (EducationLevel level : EducationLevel.values()) {
            wanted.add("education." + level.name());
        }
        for (EmploymentType type : EmploymentType.values()) {
            wanted.add("employment-type." + type.name());
        }
        assertThat(keys(Locale.CHINESE)).containsAll(wanted);
    }

    private static TreeSet<String> keys(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle("lotus.messages.phrases", locale).keySet());
    }
}
