package org.lotusmatch.matcher.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lotusmatch.indexer.gate.Gate;
import org.lotusmatch.matcher.explain.Phrases;

import java.util.List;

class ReviewTextsTest {
    static List<String> rules() {
        return Gate.standard().ruleIds();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleOfTheGateHasANameAndASentence(String rule) {
        assertThat(new Phrases().has("rule." + rule)).isTrue();
        assertThat(new Phrases().has("finding." + rule)).isTrue();
    }
}
