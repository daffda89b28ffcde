package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.intake.Reject;
import org.lotusmatch.domain.law.Articles;
import org.lotusmatch.domain.record.Finding;
import org.lotusmatch.domain.record.Severity;
import org.lotusmatch.matcher.explain.Phrase;
import org.lotusmatch.matcher.explain.Phrases;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Sentences in the language of the request under way: Chinese unless English is asked for. */
@Component
final class PageTexts {
    /** Rules of the parsers, as against those of the gate. */
    private static final Pattern ABOUT_READING =
            Pattern.compile("no-.+|.+-not-understood|.+-repaired|fields-shifted");

    private final Phrases phrases;
    private final Articles articles;
    private final MessageSource messages;

    PageTexts(Phrases phrases, Articles articles, MessageSource messages) {
        this.phrases = phrases;
        this.articles = articles;
        this.messages = messages;
    }

    boolean english() {
        return locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** A text of the pages' own message files. */
    String page(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    /** A sentence that API and pages share. */
    String phrase(String key, String... arguments) {
        return phrase(key, List.of(arguments));
    }

    String phrase(String key, List<String> arguments) {
        return text(phrases.of(key, arguments));
    }

    String text(Phrase phrase) {
        return english() ? phrase.en() : phrase.zh();
    }

    /** Null where no message has the key. */
    @Nullable String findPhrase(String key) {
        return phrases.has(key) ? phrase(key) : null;
    }

    String evidence(Evidence evidence) {
        return phrase("evidence." + evidence.key(), evidence.arguments());
    }

    List<String> evidence(List<Evidence> evidence) {
        return evidence.stream().map(this::evidence).toList();
    }

    /** What a reader should beware of: low pay, unlawful conditions, fees. */
    List<String> warnings(List<Finding> findings) {
        return findings(findings, finding -> !isAboutReading(finding));
    }

    /** The same with the articles of law. */
    List<FindingView> citedWarnings(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !isAboutReading(finding))
                .map(finding -> new FindingView(text(finding), citations(finding)))
                .distinct()
                .toList();
    }

    private List<String> citations(Finding finding) {
        return articles.of(finding.rule()).stream()
                .map(article -> english() ? article.en() : article.zh())
                .toList();
    }

    private String text(Finding finding) {
        return phrase("finding." + finding.rule(), finding.quote());
    }

    /** What could not be read, was mended or is missing. */
    List<String> readingNotes(List<Finding> findings) {
        return findings(findings, PageTexts::isAboutReading);
    }

    private List<String> findings(List<Finding> findings, Predicate<Finding> which) {
        return findings.stream()
                .filter(which.and(finding -> finding.severity() != Severity.CLEARED))
                .map(this::text)
                .distinct()
                .toList();
    }

    private static boolean isAboutReading(Finding finding) {
        return ABOUT_READING.matcher(finding.rule()).matches();
    }

    String reject(Reject reject) {
        return phrase("reject." + reject.reason(), reject.column(), reject.value());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
