package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.pay.PayRange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The amount behind a word for all pay together: 底薪4500+出差补贴，月均8000-11000元. */
final class TotalPay implements PayForm {
    private static final Pattern MARK =
            Pattern.compile("综合(?:工资|薪资|收入|月薪)?|合计|总收入|月均(?:收入)?|到手|平均(?:工资|薪资|月薪)?|转正后?|均薪");

    @Override
    public Optional<Reading<PayRange>> read(PayText text) {
        Matcher mark = MARK.matcher(text.folded());
        if (!mark.find()) {
            return Optional.empty();
        }
        int from = mark.end();
        List<PayAmount> behind =
                PayAmount.findAll(text.folded()).stream()
                        .filter(amount -> amount.start() >= from)
                        .toList();
        return behind.isEmpty()
                ? Optional.empty()
                : Optional.of(PayInYuan.read(behind.getFirst(), text, null));
    }
}
