package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.model.FindingDto;
import org.lotusmatch.api.model.SentenceDto;
import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.matcher.explain.Phrase;
import org.lotusmatch.matcher.explain.Phrases;

import java.util.List;

/** Message texts as sentences of the contract. */
final class SentenceMapper {
    private final Phrases phrases;

    SentenceMapper(Phrases phrases) {
        this.phrases = phrases;
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
        return new FindingDto(
                finding.rule(),
                FindingDto.SeverityEnum.valueOf(finding.severity().name()),
                finding.field(),
                finding.quote(),
                of("finding." + finding.rule(), finding.quote()));
    }

    private static SentenceDto dto(Phrase phrase) {
        return new SentenceDto(phrase.zh(), phrase.en());
    }
}
