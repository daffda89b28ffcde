package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.pay.PayPeriod;
import org.lotusmatch.domain.pay.PayRange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pay by the piece: 计件, 每单4-7元. Amounts are taken only if they are what a month brings:
 * 计件，月均5000-8000元.
 */
final class PieceRate implements PayForm {
    static final Pattern MARK = Pattern.compile("计件|按件|按单|按量|每[单件个吨台套票车平方课节次趟户亩斤米]");

    private static final double LEAST_FOR_A_MONTH = 1_000;
    private static final Pattern A_MONTH = Pattern.compile("月均|月入|月薪|每月|平均|综合|/月|月收入|到手|保底|底薪");

    @Override
    public Optional<Reading<PayRange>> read(PayText text) {
        if (!MARK.matcher(text.folded()).find()) {
            return Optional.empty();
        }
        PayRange range =
                aMonth(text).map(amount -> PayInYuan.read(amount, text, null).value()).orElse(null);
        return Optional.of(
                Reading.of(
                        range != null && range.period() == PayPeriod.MONTH
                                ? byPiece(range)
                                : PayRange.unknown(PayPeriod.PIECE, text.words())));
    }

    /** The only amount if months are spoken of, else the one behind 月均. */
    private static Optional<PayAmount> aMonth(PayText text) {
        Matcher month = A_MONTH.matcher(text.folded());
        boolean said = month.find();
        List<PayAmount> amounts = PayAmount.findAll(text.folded());
        if (!said && !(amounts.size() == 1 && isMonthly(amounts.getFirst()))) {
            return Optional.empty();
        }
        int from = amounts.size() == 1 ? 0 : month.end();
        return amounts.stream().filter(amount -> amount.start() >= from).findFirst();
    }

    /** No single piece brings as much. */
    private static boolean isMonthly(PayAmount amount) {
        return amount.per() == null
                && amount.low() * Math.max(1, amount.highUnit()) >= LEAST_FOR_A_MONTH;
    }

    private static PayRange byPiece(PayRange monthly) {
        return new PayRange(
                PayPeriod.PIECE,
                monthly.low(),
                monthly.high(),
                monthly.monthsPerYear(),
                monthly.words(),
                monthly.assumptions().stream().filter(id -> !id.equals("per-month")).toList());
    }
}
