package org.lotusmatch.matcher.insight;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.feedback.ReplyCount;
import org.lotusmatch.domain.feedback.ReplyCounts;
import org.lotusmatch.domain.insight.KeptShortage;
import org.lotusmatch.domain.insight.ShortageHistory;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.taxonomy.OccupationGraph;
import org.lotusmatch.domain.vacancy.SignsOfLife;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.matcher.market.Market;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Makes the table of shortages of the open vacancies, and of the people who agreed to
 * recommendations. Every pair is scored, as in the pass of crowded vacancies. Thread-safe.
 */
public final class SurveyShortages {
    private static final int PAGE = 1_000;

    /** Of applications; as long as vacancies commonly stay open. */
    private static final Duration LATELY = Duration.ofDays(90);

    private final Catalog catalog;
    private final Supplier<Market> market;
    private final FitAssessor assessor;
    private final ReplyCounts replies;
    private final ShortageHistory history;
    private final OccupationGraph occupations;
    private final Gazetteer gazetteer;
    private final List<EconomicField> fields;
    private final Clock clock;

    public SurveyShortages(
            Catalog catalog,
            Supplier<Market> market,
            FitAssessor assessor,
            ReplyCounts replies,
            ShortageHistory history,
            OccupationGraph occupations,
            Gazetteer gazetteer,
            List<EconomicField> fields,
            Clock clock) {
        this.catalog = catalog;
        this.market = market;
        this.assessor = assessor;
        this.replies = replies;
        this.history = history;
        this.occupations = occupations;
        this.gazetteer = gazetteer;
        this.fields = List.copyOf(fields);
        this.clock = clock;
    }

    /** Empty while nothing is open. */
    public ShortageTable survey() {
        LocalDate today = LocalDate.now(clock);
        Map<Cell, Observed> observed = new HashMap<>();
        List<Vacancy> counted = new ArrayList<>();
        List<Vacancy> open = market.get().vacancies();
        Instant now = clock.instant();
        Map<VacancyId, ReplyCount> applied =
                replies.countReplies(now.minus(LATELY), now.plusSeconds(1));
        for (int from = 0; from < open.size(); from += PAGE) {
            List<Vacancy> page = open.subList(from, Math.min(from + PAGE, open.size()));
            counted.addAll(add(page, today, applied, observed));
        }
        int people = countPeople(counted, observed);
        return new ShortageTable(today, new PeopleCount(people), lines(observed, today));
    }

    /** Those of the page that have a line. */
    private List<Vacancy> add(
            List<Vacancy> page,
            LocalDate today,
            Map<VacancyId, ReplyCount> applied,
            Map<Cell, Observed> observed) {
        Set<String> hidden = catalog.hiddenCopies(page.stream().map(v -> v.id().value()).toList());
        List<Vacancy> shown =
                page.stream()
                        .filter(v -> !hidden.contains(v.id().value()) && cell(v) != null)
                        .toList();
        Map<VacancyId, SignsOfLife> signs =
                catalog.signsOfLife(shown.stream().map(Vacancy::id).toList());
        for (Vacancy vacancy : shown) {
            ReplyCount count = applied.get(vacancy.id());
            observed.computeIfAbsent(known(vacancy), absent -> new Observed())
                    .add(
                            vacancy,
                            first(vacancy, signs.getOrDefault(vacancy.id(), SignsOfLife.NONE)),
                            today,
                            count == null ? 0 : count.applications());
        }
        return shown;
    }

    private static @Nullable LocalDate first(Vacancy vacancy, SignsOfLife signs) {
        LocalDate posted = vacancy.validity().postedOn();
        return posted == null ? signs.firstSeenOn() : posted;
    }

    private @Nullable Cell cell(Vacancy vacancy) {
        OccupationLink link = vacancy.title().occupation();
        DivisionCode place = vacancy.location().division();
        return link == null || place == null
                ? null
                : new Cell(occupations.current(link.id()), place.county());
    }

    private Cell known(Vacancy vacancy) {
        Cell cell = cell(vacancy);
        if (cell == null) {
            throw new IllegalArgumentException(vacancy.id() + " has no line");
        }
        return cell;
    }

    private int countPeople(List<Vacancy> vacancies, Map<Cell, Observed> observed) {
        List<Cell> cells = vacancies.stream().map(this::known).toList();
        List<VacancyRow> rows = vacancies.stream().map(assessor::row).toList();
        SuitedCells suited = new SuitedCells(assessor, rows, cells);
        int people = 0;
        List<TalentProfile> page = catalog.profilesAfter(null, PAGE);
        while (!page.isEmpty()) {
            for (TalentProfile profile : page) {
                if (profile.consent().recommended()) {
                    people++;
                    for (Cell cell : suited.of(assessor.row(profile))) {
                        observed.computeIfAbsent(cell, absent -> new Observed()).addPerson();
                    }
                }
            }
            page = catalog.profilesAfter(page.getLast().id(), PAGE);
        }
        return people;
    }

    private List<ShortageLine> lines(Map<Cell, Observed> observed, LocalDate today) {
        Map<Cell, Double> before = payBefore(YearMonth.from(today));
        List<Signals> signals =
                observed.entrySet().stream()
                        .map(entry -> entry.getValue().signals(before.get(entry.getKey())))
                        .toList();
        ShortageFormula formula = new ShortageFormula(CityMeans.of(signals));
        List<ShortageLine> lines = new ArrayList<>();
        observed.forEach(
                (cell, one) -> {
                    Signals seen = one.signals(before.get(cell));
                    lines.add(line(cell, one.industries(), seen, formula.of(seen)));
                });
        return lines;
    }

    private Map<Cell, Double> payBefore(YearMonth month) {
        Map<Cell, Double> pay = new HashMap<>();
        for (KeptShortage kept :
                history.findLatestBefore(month).map(history::listMonth).orElse(List.of())) {
            Double yuan = kept.yuanPerMonth();
            if (yuan != null) {
                pay.put(new Cell(kept.occupation(), kept.district()), yuan);
            }
        }
        return pay;
    }

    private ShortageLine line(
            Cell cell, List<String> industries, Signals signals, Shortage shortage) {
        return new ShortageLine(
                cell,
                occupations.name(cell.occupation()),
                gazetteer.fullName(cell.district()),
                fields.stream()
                        .filter(field -> field.holds(cell.occupation(), industries))
                        .map(EconomicField::id)
                        .collect(Collectors.toSet()),
                signals,
                shortage);
    }
}
