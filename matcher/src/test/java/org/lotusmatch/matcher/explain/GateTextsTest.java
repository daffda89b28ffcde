package org.lotusmatch.matcher.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.law.Articles;
import org.lotusmatch.indexer.gate.Gate;

import java.util.List;

/** Every rule of the gate says what is wrong and what would be right. */
class GateTextsTest {
    private final Phrases phrases = new Phrases();
    private final List<String> rules = Gate.standard().ruleIds();

    @Test
    void everyRuleHasItsTexts() {
        for (String rule : rules) {
            for (String part : List.of("", ".title", ".right")) {
                assertThat(phrases.has("finding." + rule + part)).as(rule + part).isTrue();
            }
        }
    }

    @Test
    void articlesAreCitedForRulesOfTheGateOnly() {
        assertThat(rules).containsAll(Articles.load().rules());
    }

    @Test
    void anAgeLimitIsNotCalledUnlawful() {
        assertThat(phrases.of("finding.age-limit", "35岁以下").zh()).contains("法律没有禁止");
    }
}
