package org.lotusmatch.indexer.normalize;

import org.lotusmatch.domain.pay.PayRange;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Only the fixed part is said: 底薪3000+提成, 3000+绩效. */
final class BasePay implements PayForm {
    private static final Pattern MARK =
            Pattern.compile("底薪|保底|基本工资|基础工资|\\+[\\u4e00-\\u9fff]{0,3}(提成|绩效|奖金|佣金|分红|计件|抽成)");

    @Override
    public Optional<Reading<PayRange>> read(PayText text) {
        if (!MARK.matcher(text.folded()).find()) {
            return Optional.empty();
        }
        List<PayAmount> amounts = PayAmount.findAll(text.folded());
        return Optional.of(
                amounts.size() == 1
                        ? PayInYuan.read(amounts.getFirst(), text, "base-pay-only")
                        : Reading.unclear());
    }
}
