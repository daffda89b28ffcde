package org.lotusmatch.matcher.policy;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.policy.AmountFormula;
import org.lotusmatch.domain.policy.Fact;
import org.lotusmatch.domain.policy.FactValue;
import org.lotusmatch.domain.policy.Factor;
import org.lotusmatch.domain.policy.Facts;
import org.lotusmatch.domain.policy.NumberLimits;
import org.lotusmatch.domain.policy.Unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Works out what is paid. Decimal arithmetic throughout. */
final class ComputeAmount {
    private static final int FEN = 2;

    private final Facts facts;

    ComputeAmount(Facts facts) {
        this.facts = facts;
    }

    /** The facts of the formula of which no sharp value is known, in order. */
    List<Fact> missing(AmountFormula formula) {
        return formula.facts().stream().filter(fact -> !isSharp(fact)).toList();
    }

    private boolean isSharp(Fact fact) {
        return facts.find(fact.id())
                .filter(
                        known ->
                                !(known.value() instanceof FactValue.Number number)
                                        || number.isExact())
                .isPresent();
    }

    /** Empty while a fact is missing. */
    Optional<Amount> find(AmountFormula formula) {
        return missing(formula).isEmpty() ? Optional.of(amount(formula)) : Optional.empty();
    }

    private Amount amount(AmountFormula formula) {
        List<Amount.Line> lines = formula.lines().stream().map(this::line).toList();
        BigDecimal sum =
                lines.stream().map(Amount.Line::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = cap(sum, formula.mostYuan());
        return new Amount(most == null ? sum : fen(most), lines, sum, most);
    }

    private Amount.Line line(AmountFormula.Line line) {
        List<Amount.Term> terms = line.factors().stream().map(this::term).toList();
        BigDecimal product = BigDecimal.ONE;
        for (Amount.Term term : terms) {
            product = product.multiply(term.number());
            product = unit(term.factor()) == Unit.PERCENT ? product.movePointLeft(2) : product;
        }
        product = fen(product);
        BigDecimal most = cap(product, line.mostYuan());
        BigDecimal yuan = most == null ? product : fen(most);
        return new Amount.Line(line.name(), terms, product, yuan, most);
    }

    private Amount.Term term(Factor factor) {
        return switch (factor) {
            case Factor.Fixed fixed -> new Amount.Term(fixed, fixed.number(), fixed.number());
            case Factor.Said said -> {
                BigDecimal number = number(said.fact());
                BigDecimal most = said.most();
                yield new Amount.Term(said, number, most == null ? number : number.min(most));
            }
            case Factor.ByChoice by -> {
                BigDecimal number = by.numbers().getOrDefault(choice(by.fact()), BigDecimal.ZERO);
                yield new Amount.Term(by, number, number);
            }
        };
    }

    private BigDecimal number(Fact fact) {
        return facts.find(fact.id()).orElseThrow().value() instanceof FactValue.Number number
                ? number.least()
                : BigDecimal.ZERO;
    }

    private String choice(Fact fact) {
        return facts.find(fact.id()).orElseThrow().value() instanceof FactValue.Choice choice
                ? choice.id()
                : "";
    }

    /** Of a fact the unit in which its limits are given. */
    static Unit unit(Factor factor) {
        return switch (factor) {
            case Factor.Fixed fixed -> fixed.unit();
            case Factor.ByChoice by -> by.unit();
            case Factor.Said said -> {
                NumberLimits limits = said.fact().limits();
                yield limits == null ? Unit.TIME : limits.unit();
            }
        };
    }

    private static @Nullable BigDecimal cap(BigDecimal number, @Nullable BigDecimal most) {
        return most != null && number.compareTo(most) > 0 ? most : null;
    }

    private static BigDecimal fen(BigDecimal number) {
        return number.setScale(FEN, RoundingMode.HALF_UP);
    }
}
