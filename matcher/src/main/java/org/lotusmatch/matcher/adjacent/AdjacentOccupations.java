package org.lotusmatch.matcher.adjacent;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.occupation.JobTitle;
import org.lotusmatch.domain.occupation.OccupationId;
import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.profile.Wishes;
import org.lotusmatch.domain.taxonomy.OccupationGraph;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.market.Market;
import org.lotusmatch.matcher.match.FitAssessor;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;
import org.lotusmatch.matcher.whatif.ChangedProfile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds other work that a person is near to, by the taxonomy; what is within reach is tried with
 * the scorer on the person as if that work were wished for. Thread-safe.
 */
public final class AdjacentOccupations {
    private static final int MOST = 5;

    /** Scored for one occupation; its openings are all counted. */
    private static final int SCORED = 100;

    private static final Comparator<AdjacentOccupation> MOST_USEFUL =
            Comparator.<AdjacentOccupation>comparingInt(one -> -one.withinReach())
                    .thenComparingDouble(one -> -one.kinship().value())
                    .thenComparingInt(one -> -one.openings())
                    .thenComparing(AdjacentOccupation::id);

    private final OccupationGraph graph;
    private final Supplier<Market> market;
    private final FitAssessor assessor;

    public AdjacentOccupations(
            OccupationGraph graph, Supplier<Market> market, FitAssessor assessor) {
        this.graph = graph;
        this.market = market;
        this.assessor = assessor;
    }

    /** At most five, most useful first; none with nothing open, and none of the person's own. */
    public List<AdjacentOccupation> of(TalentProfile profile) {
        Map<OccupationId, OwnOccupations.Near> near = new OwnOccupations(graph, profile).near();
        if (near.isEmpty()) {
            return List.of();
        }
        Map<OccupationId, OpenWork> open = open(profile);
        ProfileRow person = assessor.row(profile);
        return near.entrySet().stream()
                .filter(entry -> open.containsKey(entry.getKey()))
                .map(entry -> adjacent(entry.getKey(), entry.getValue(), open, profile, person))
                .sorted(MOST_USEFUL)
                .limit(MOST)
                .toList();
    }

    private AdjacentOccupation adjacent(
            OccupationId id,
            OwnOccupations.Near near,
            Map<OccupationId, OpenWork> open,
            TalentProfile profile,
            ProfileRow person) {
        OpenWork work = open.getOrDefault(id, OpenWork.NONE);
        List<VacancyRow> rows = work.vacancies().stream().limit(SCORED).map(assessor::row).toList();
        ProfileRow wishing = assessor.row(wishing(profile, id));
        Double pay = work.medianPay();
        return new AdjacentOccupation(
                id,
                graph.name(id),
                near.words(),
                near.kinship(),
                work.vacancies().size(),
                work.openings(),
                (int) rows.stream().filter(row -> assessor.isOverLine(row, wishing)).count(),
                pay,
                difference(pay, open.getOrDefault(near.own(), OpenWork.NONE).medianPay()),
                MissingWords.of(rows, person));
    }

    private static @Nullable Double difference(@Nullable Double pay, @Nullable Double own) {
        return pay == null || own == null ? null : pay - own;
    }

    private TalentProfile wishing(TalentProfile profile, OccupationId id) {
        String name = graph.name(id);
        JobTitle title = new JobTitle(name, new OccupationLink(id, 1, name));
        Wishes wishes = profile.wishes();
        return ChangedProfile.withWishes(
                profile,
                new Wishes(
                        List.of(title),
                        wishes.places(),
                        wishes.pay(),
                        wishes.types(),
                        wishes.commuteKm(),
                        wishes.commuteMinutes()));
    }

    /** By occupation, in the cities where the person lives or would work. */
    private Map<OccupationId, OpenWork> open(TalentProfile profile) {
        Set<DivisionCode> cities = cities(profile);
        return market.get().vacancies().stream()
                .filter(vacancy -> vacancy.title().occupation() != null)
                .filter(vacancy -> isIn(cities, vacancy.location().division()))
                .collect(
                        Collectors.groupingBy(
                                this::occupation,
                                Collectors.collectingAndThen(Collectors.toList(), OpenWork::new)));
    }

    private OccupationId occupation(Vacancy vacancy) {
        OccupationLink link = vacancy.title().occupation();
        if (link == null) {
            throw new IllegalArgumentException(vacancy.id() + " has no occupation");
        }
        return graph.current(link.id());
    }

    private static Set<DivisionCode> cities(TalentProfile profile) {
        return Stream.concat(
                        profile.wishes().places().stream(),
                        Stream.ofNullable(profile.home().division()))
                .map(DivisionCode::city)
                .collect(Collectors.toSet());
    }

    private static boolean isIn(Set<DivisionCode> cities, @Nullable DivisionCode place) {
        return cities.isEmpty() || place == null || cities.contains(place.city());
    }
}
