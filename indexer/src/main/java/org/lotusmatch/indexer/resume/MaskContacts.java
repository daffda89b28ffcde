package org.lotusmatch.indexer.resume;

import java.util.regex.Pattern;

/** Takes telephone numbers, mail and web addresses, messenger names and identity numbers out. */
final class MaskContacts {
    static final Pattern TELEPHONE =
            Pattern.compile(
                    "(?<![\\d])(?:\\+?86[- ]?)?1[3-9]\\d(?:[- ]?\\d{4}){2}(?!\\d)"
                            + "|(?<!\\d)0\\d{2,3}[- ]\\d{7,8}(?!\\d)");
    static final Pattern EMAIL =
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,32}){1,5}");
    static final Pattern WEB_PAGE =
            Pattern.compile("(?:https?://|www\\.)[^\\s，。；）)]{1,300}", Pattern.CASE_INSENSITIVE);
    static final Pattern MESSENGER =
            Pattern.compile(
                    "(?:微信|QQ|WeChat)(?:号|号码)?\\s*[:：]?\\s*[\\w-]{4,30}", Pattern.CASE_INSENSITIVE);
    static final Pattern ID_NUMBER =
            Pattern.compile(
                    "(?<!\\d)\\d{6}(?:19|20)\\d{2}(?:0\\d|1[0-2])[0-3]\\d\\d{3}[\\dXx](?!\\d)");

    private MaskContacts() {}

    static String in(String text) {
        String masked = text;
        for (Pattern contact : new Pattern[] {ID_NUMBER, EMAIL, WEB_PAGE, MESSENGER, TELEPHONE}) {
            masked = contact.matcher(masked).replaceAll("");
        }
        return masked.strip();
    }
}
