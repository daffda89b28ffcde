package org.lotusmatch.indexer.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What commands say, in Chinese or English. Immutable. */
final class Texts {
    private final Locale locale;
    private final ResourceBundle bundle;

    /**
     * @param wanted any language but Chinese is answered in English
     */
    Texts(Locale wanted) {
        boolean isChinese = wanted.getLanguage().equals(Locale.CHINESE.getLanguage());
        this.locale = isChinese ? Locale.CHINESE : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle("lotus.cli.messages", locale);
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** The text of an id that other parts coin, or the id itself where there is no text yet. */
    String textOr(String key, String id, Object... arguments) {
        return bundle.containsKey(key) ? text(key, arguments) : id;
    }
}
