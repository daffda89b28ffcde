package org.lotusmatch.indexer.resume;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds 2019.07-2022.03, 2019年7月至今, Jul 2019 – Present and 07/2017 – 07/2022. */
final class FindPeriod {
    private static final String MONTH = "(?:1[0-2]|0?[1-9])(?!\\d)";
    private static final String DAY = "(?:(?:[.\\-/]|(?<=月))(?:3[01]|[12]\\d|0?[1-9])(?!\\d)日?)?";
    private static final String CHINESE =
            "(?:19|20)\\d{2}(?:\\s*[.\\-/年]\\s*" + MONTH + "\\s*月?(?:份)?" + DAY + "|年)?";
    private static final String ENGLISH =
            "(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?,?\\s+|"
                    + MONTH.replace("(?!\\d)", "")
                    + "[/.])(?:19|20)\\d{2}";
    private static final String DATE = "(?:" + ENGLISH + "|" + CHINESE + ")";
    private static final String OPEN = "至今|今|现在|目前|present|now|current|today|date";
    private static final Pattern PERIOD =
            Pattern.compile(
                    "(?<![\\d.])("
                            + DATE
                            + ")\\s*(?:-{1,3}|[–—―－~～至到]{1,2}|to|until)\\s*("
                            + DATE
                            + "|"
                            + OPEN
                            + ")(?!\\d)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final String MONTH_NAMES = "janfebmaraprmayjunjulaugsepoctnovdec";

    private FindPeriod() {}

    /**
     * A period and where it stands.
     *
     * @param start index of its first character
     * @param end index behind its last one
     */
    record Found(Period period, int start, int end) {}

    static Optional<Found> in(String text) {
        Matcher matcher = PERIOD.matcher(text);
        while (matcher.find()) {
            Optional<Period> period = period(matcher.group(1), matcher.group(2));
            if (period.isPresent()) {
                return Optional.of(new Found(period.get(), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Period> period(String first, String second) {
        YearMonth from = month(first, false);
        YearMonth to = month(second, hasMonth(first));
        if (from == null || (to != null && to.isBefore(from))) {
            return Optional.empty();
        }
        return Optional.of(new Period(from, to, !hasMonth(first)));
    }

    /** Null for 至今. */
    private static @Nullable YearMonth month(String date, boolean endOfYear) {
        Matcher year = YEAR.matcher(date);
        if (!year.find()) {
            return null;
        }
        int month = monthOf(date, year);
        return YearMonth.of(
                Integer.parseInt(year.group()), month > 0 ? month : (endOfYear ? 12 : 1));
    }

    private static boolean hasMonth(String date) {
        Matcher year = YEAR.matcher(date);
        return year.find() && monthOf(date, year) > 0;
    }

    /** 0 if none is written. */
    private static int monthOf(String date, Matcher year) {
        String folded = date.toLowerCase(Locale.ROOT);
        if (Character.isLetter(folded.charAt(0)) && folded.length() > 3) {
            int at = MONTH_NAMES.indexOf(folded.substring(0, 3));
            return at < 0 ? 0 : at / 3 + 1;
        }
        String rest =
                year.start() > 0 ? date.substring(0, year.start()) : date.substring(year.end());
        Matcher month = NUMBER.matcher(rest);
        int number = month.find() ? Integer.parseInt(month.group()) : 0;
        return number <= 12 ? number : 0;
    }
}
