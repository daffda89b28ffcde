package org.lotusmatch.matcher.explain;

import org.lotusmatch.domain.fit.Evidence;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Sentences from the message files {@code lotus/messages/phrases*.properties}. An argument that
 * starts with {@code #} is the key of another message, so that enumerated values come out in the
 * reader's language. Thread-safe.
 */
public final class Phrases {
    private static final String BUNDLE = "lotus.messages.phrases";

    private final ResourceBundle zh =
            ResourceBundle.getBundle(BUNDLE, Locale.CHINESE, noFallback());
    private final ResourceBundle en =
            ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, noFallback());

    private static ResourceBundle.Control noFallback() {
        return ResourceBundle.Control.getNoFallbackControl(
                ResourceBundle.Control.FORMAT_PROPERTIES);
    }

    public Phrase of(Evidence evidence) {
        return of("evidence." + evidence.key(), evidence.arguments());
    }

    /**
     * The key itself where no message has it: visible to readers, and to the test that looks for
     * it.
     */
    public Phrase of(String key, List<String> arguments) {
        return new Phrase(format(zh, key, arguments), format(en, key, arguments));
    }

    public Phrase of(String key, String... arguments) {
        return of(key, List.of(arguments));
    }

    /** Whether both languages have the message. */
    public boolean has(String key) {
        return zh.containsKey(key) && en.containsKey(key);
    }

    private static String format(ResourceBundle bundle, String key, List<String> arguments) {
        Object[] values =
                arguments.stream()
                        .map(
                                argument ->
                                        argument.startsWith("#")
                                                ? format(bundle, argument.substring(1), List.of())
                                                : argument)
                        .toArray();
        return new MessageFormat(text(bundle, key), Locale.ROOT).format(values);
    }

    private static String text(ResourceBundle bundle, String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException e) {
            return key;
        }
    }
}
