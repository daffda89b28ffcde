package org.lotusmatch.indexer.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class SplitSkillsTest {
    private final SplitSkills split =
            new SplitSkills(Set.of("Java", "Spring Boot", "MySQL", "C++", "HTML", "CSS")::contains);

    @Test
    void splitsAtEveryListMark() {
        assertThat(split.split("对刀、手工编程，千分尺测量;看图｜量具\n打磨"))
                .isEqualTo(List.of("对刀", "手工编程", "千分尺测量", "看图", "量具", "打磨"));
    }

    @Test
    void keepsNamesWithSlashesAndSpacesWhole() {
        assertThat(split.split("C/C++、A/B测试、Spring Boot"))
                .isEqualTo(List.of("C/C++", "A/B测试", "Spring Boot"));
    }

    @Test
    void splitsAtSlashesPlusAndSpacesBetweenKnownSkills() {
        assertThat(split.split("Java Spring Boot MySQL"))
                .isEqualTo(List.of("Java", "Spring Boot", "MySQL"));
        assertThat(split.split("Java/MySQL")).isEqualTo(List.of("Java", "MySQL"));
        assertThat(split.split("HTML+CSS")).isEqualTo(List.of("HTML", "CSS"));
    }

    @Test
    void keepsUnknownPhrasesWhole() {
        assertThat(split.split("能看懂 液压 图纸")).isEqualTo(List.of("能看懂 液压 图纸"));
    }
}
