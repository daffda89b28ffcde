package org.lotusmatch.indexer.normalize;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.pay.PayPeriod;

import java.util.Optional;
import java.util.regex.Pattern;

/** What pay is paid for. */
final class PayUnit {
    private static final Pattern YEAR = Pattern.compile("年薪|每年|一年");
    private static final Pattern MONTH = Pattern.compile("月薪|每月|月均|月入|月收入|月工资|底薪|一个?月");
    private static final Pattern DAY = Pattern.compile("日薪|每天|每日|一天|日结|日均");
    private static final Pattern HOUR = Pattern.compile("时薪|每小时|每个?小时");

    private PayUnit() {}

    /**
     * @param per what is written behind the amount, null if nothing is
     * @param folded all words
     */
    static Optional<PayPeriod> find(@Nullable String per, String folded) {
        if (per == null) {
            return inWords(folded);
        }
        return switch (per) {
            case "年", "year" -> Optional.of(PayPeriod.YEAR);
            case "月", "month", "mo", "半月", "半个月" -> Optional.of(PayPeriod.MONTH);
            case "天", "日", "day" -> Optional.of(PayPeriod.DAY);
            case "小时", "时", "h", "hour", "工时" -> Optional.of(PayPeriod.HOUR);
            default -> Optional.of(PayPeriod.PIECE);
        };
    }

    /** How many of what stands behind the amount make a period: two halves of a month. */
    static int times(@Nullable String per) {
        return per != null && per.startsWith("半") ? 2 : 1;
    }

    private static Optional<PayPeriod> inWords(String folded) {
        if (YEAR.matcher(folded).find()) {
            return Optional.of(PayPeriod.YEAR);
        }
        if (DAY.matcher(folded).find()) {
            return Optional.of(PayPeriod.DAY);
        }
        if (HOUR.matcher(folded).find()) {
            return Optional.of(PayPeriod.HOUR);
        }
        return MONTH.matcher(folded).find() ? Optional.of(PayPeriod.MONTH) : Optional.empty();
    }
}
