package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.model.FindingDto;
import org.lotusmatch.api.model.SentenceDto;
import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.law.Articles;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.matcher.explain.Phrase;
import org.lotusmatch.matcher.explain.Phrases;

import java.util.List;

/** Message texts as sentences of the contract. */
final class SentenceMapper {
    private final Phrases phrases;
    private final Articles articles;

    SentenceMapper(Phrases phrases, Articles articles) {
        this.phrases = phrases;
        this.articles = articles;
    }

    SentenceDto of(Evidence evidence) {
        return dto(phrases.of(evidence));
    }

    SentenceDto of(String key, List<String> arguments) {
        return dto(phrases.of(key, arguments));
    }

    /** Null where no message has the key. */
    @Nullable SentenceDto find(String key) {
        return phrases.has(key) ? of(key) : null;
    }

    SentenceDto of(String key, String... arguments) {
        return of(key, List.of(arguments));
    }

    List<SentenceDto> all(List<Evidence> evidence) {
        return evidence.stream().map(this::of).toList();
    }

    /** Without those that a reviewer has cleared: they concern no reader. */
    List<FindingDto> findings(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.CLEARED)
                .map(this::finding)
                .toList();
    }

    private FindingDto finding(Finding finding) {
        String key = "finding." + finding.rule();
        FindingDto dto =
                new FindingDto(
                                finding.rule(),
                                FindingDto.SeverityEnum.valueOf(finding.severity().name()),
                                finding.field(),
                                finding.quote(),
                                of(key, finding.quote()))
                        .title(find(key + ".title"))
                        .right(find(key + ".right"))
                        .rewrite(finding.rewrite());
        List<SentenceDto> citations =
                articles.of(finding.rule()).stream()
                        .map(article -> new SentenceDto(article.zh(), article.en()))
                        .toList();
        return citations.isEmpty() ? dto : dto.articles(citations);
    }

    private static SentenceDto dto(Phrase phrase) {
        return new SentenceDto(phrase.zh(), phrase.en());
    }
}
