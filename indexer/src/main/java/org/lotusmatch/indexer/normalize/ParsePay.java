package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.pay.PayPeriod;
import org.lotusmatch.domain.pay.PayRange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads advertised pay: {@code 3-5K·13薪}, {@code 1-1.5万/月}, {@code 150元/天}, {@code 面议}. What cannot
 * be read for certain stays unknown; what had to be assumed is named in the result.
 */
final class ParsePay implements Parser<PayRange> {
    private static final Pattern OPEN =
            Pattern.compile(
                    "面议|面谈|电议|详谈|详议|保密|协商|从优|不限|negotiable"
                            + "|优厚|按.*(?:制度|标准|规定)|最低工资|[底月年时日起]薪|提成|奖金|补贴|薪[酬资水]|待遇|工资|年终奖");

    /** Forms of which the first that fits is taken; each is more general than the one before. */
    private static final List<PayForm> FORMS =
            List.of(
                    new PieceRate(),
                    new BaseToMost(),
                    new TotalPay(),
                    new BasePay(),
                    new PlainPay());

    private final Remembered<Reading<PayRange>> known = new Remembered<>(ParsePay::read);

    @Override
    public Reading<PayRange> parse(String words) {
        return known.of(words);
    }

    private static Reading<PayRange> read(String words) {
        PayText text = PayText.of(words);
        if (!text.hasAmount()) {
            return withoutAmount(text);
        }
        for (PayForm form : FORMS) {
            Optional<Reading<PayRange>> reading = form.read(text);
            if (reading.isPresent()) {
                return reading.get();
            }
        }
        return Reading.unclear();
    }

    private static Reading<PayRange> withoutAmount(PayText text) {
        if (PieceRate.MARK.matcher(text.folded()).find()) {
            return Reading.of(PayRange.unknown(PayPeriod.PIECE, text.words()));
        }
        return OPEN.matcher(text.folded()).find()
                ? Reading.of(PayRange.unknown(PayPeriod.NEGOTIABLE, text.words()))
                : Reading.unclear();
    }
}
