package org.lotusmatch.indexer.gate;

import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.record.Finding;

import java.util.List;
import java.util.regex.Pattern;

/** Nothing is said about pay; 面议 says nothing. */
final class NoPay implements GateRule {
    private static final Pattern OPEN = Pattern.compile("面议|面谈|详谈|协商|电议");

    @Override
    public String id() {
        return "no-pay";
    }

    @Override
    public List<Finding> check(Examined examined) {
        PayRange pay = examined.vacancy().pay();
        boolean missing =
                !pay.isKnown() && (pay.words().isBlank() || OPEN.matcher(pay.words()).find());
        return missing ? List.of(Finding.flag(id(), "pay", pay.words())) : List.of();
    }
}
