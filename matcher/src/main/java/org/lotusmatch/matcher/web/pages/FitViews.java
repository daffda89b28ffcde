package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.fit.Contribution;
import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.domain.fit.RequirementCheck;
import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.matcher.whatif.Change;
import org.lotusmatch.matcher.whatif.WhatIf;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Explains fits. */
@Component
final class FitViews {
    /** From here on a feature speaks for the vacancy, below it against. */
    private static final double GOOD = 0.6;

    /** More reasons than these are not read; the table has all. */
    private static final int REASONS = 3;

    private static final double PERCENT = 100;

    /** Shown beside the place rather than among the reasons. */
    private static final String DISTANCE = "distance";

    private final PageTexts texts;

    FitViews(PageTexts texts) {
        this.texts = texts;
    }

    FitView view(Fit fit) {
        FitView.SideView want = side(Side.WANT, fit.want(), fit);
        FitView.SideView get = side(Side.GET, fit.get(), fit);
        return new FitView(
                Math.round(fit.fit()),
                want,
                get,
                formula(fit, want, get),
                reasons(fit, true, Contribution::points),
                reasons(fit, false, c -> c.weight() * (1 - c.value())),
                texts.evidence(fit.unmet()),
                questions(fit),
                distance(fit));
    }

    private FitView.SideView side(Side side, OptionalDouble score, Fit fit) {
        List<Contribution> parts =
                fit.contributions().stream().filter(c -> c.side() == side).toList();
        List<Long> points =
                RoundedParts.tenths(parts.stream().map(c -> PERCENT * c.points()).toList());
        List<FitView.PartView> views = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            views.add(part(parts.get(i), points.get(i)));
        }
        long total = points.stream().mapToLong(Long::longValue).sum();
        return new FitView.SideView(
                texts.page("fit.side." + side.name()),
                score.isPresent(),
                Math.round(PERCENT * score.orElse(0)),
                tenths(total),
                views);
    }

    private FitView.PartView part(Contribution part, long points) {
        return new FitView.PartView(
                texts.phrase("feature." + part.feature()),
                String.format(Locale.ROOT, "%.1f%%", PERCENT * part.weight()),
                String.format(Locale.ROOT, "%.0f%%", PERCENT * part.value()),
                tenths(points),
                part.known(),
                texts.evidence(part.evidence()));
    }

    private String formula(Fit fit, FitView.SideView want, FitView.SideView get) {
        String number = String.format(Locale.ROOT, "%.1f", fit.fit());
        if (want.known() && get.known()) {
            return texts.page("fit.formula.both", want.total(), get.total(), number);
        }
        if (want.known() || get.known()) {
            FitView.SideView only = want.known() ? want : get;
            return texts.page("fit.formula.one", only.name(), number);
        }
        return texts.page("fit.formula.none");
    }

    private List<String> reasons(Fit fit, boolean good, ToDoubleFunction<Contribution> weight) {
        return fit.contributions().stream()
                .filter(c -> c.known() && c.value() >= GOOD == good)
                .filter(c -> !c.feature().equals(DISTANCE) && !isUnmet(c, fit))
                .sorted(Comparator.comparingDouble(c -> -weight.applyAsDouble(c)))
                .limit(REASONS)
                .map(c -> texts.evidence(c.evidence()))
                .toList();
    }

    /** Said already among what is not met. */
    private static boolean isUnmet(Contribution part, Fit fit) {
        return fit.unmet().stream().anyMatch(e -> e.key().equals("unmet." + part.feature()));
    }

    /** A change and what it brings, as one sentence. */
    String whatIf(WhatIf whatIf) {
        List<String> changes =
                texts.evidence(whatIf.changes().stream().map(Change::evidence).toList());
        String joined = String.join(texts.page("fit.change.and"), changes);
        return texts.page("fit.change", joined, Math.round(whatIf.fit()), whatIf.unlocked());
    }

    private List<String> questions(Fit fit) {
        return fit.checks().stream()
                .filter(check -> check.state() == RequirementCheck.State.UNKNOWN)
                .map(check -> texts.evidence(check.evidence()))
                .toList();
    }

    private @Nullable String distance(Fit fit) {
        Stream<Contribution> known =
                fit.contributions().stream()
                        .filter(c -> c.feature().equals(DISTANCE))
                        .filter(c -> c.known() && !isUnmet(c, fit));
        return known.findFirst().map(c -> texts.evidence(c.evidence())).orElse(null);
    }

    private static String tenths(long tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}
