package org.lotusmatch.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticlesTest {
    private final Articles articles = Articles.load();

    @Test
    void namesTheMostSpecificArticleFirst() {
        assertThat(articles.of("fee-or-deposit"))
                .extracting(Article::zh)
                .startsWith("《劳动合同法》第九条")
                .hasSize(2);
    }

    @Test
    void callsNoAgeLimitUnlawful() {
        assertThat(articles.of("age-limit")).isEmpty();
        assertThat(articles.of("no-such-rule")).isEmpty();
    }

    @Test
    void citesEveryArticleInBothLanguages() {
        assertThat(articles.rules())
                .allSatisfy(
                        rule ->
                                assertThat(articles.of(rule))
                                        .noneMatch(
                                                article ->
                                                        article.zh().isBlank()
                                                                || article.en().isBlank()));
    }
}
