package org.lotusmatch.matcher.market;

import org.lotusmatch.domain.occupation.OccupationLink;
import org.lotusmatch.domain.pay.PayRange;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.rank.GoingRate;
import org.lotusmatch.matcher.rank.GoingRates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Median pay by occupation and city; where an occupation has too few vacancies in a city, by its 小类
 * there. Immutable.
 */
public final class PayTable implements GoingRates {
    /** Fewer say more about single employers than about the work. */
    static final int LEAST_VACANCIES = 5;

    private final Map<Group, GoingRate> rates = new HashMap<>();

    private record Group(String work, DivisionCode city) {}

    /**
     * @param vacancies open ones
     */
    public static PayTable of(List<Vacancy> vacancies) {
        Map<Group, PayList> offers = new HashMap<>();
        for (Vacancy vacancy : vacancies) {
            if (vacancy.pay().isKnown()) {
                groups(vacancy)
                        .forEach(
                                group ->
                                        offers.computeIfAbsent(group, absent -> new PayList())
                                                .add(middle(vacancy.pay())));
            }
        }
        PayTable table = new PayTable();
        offers.forEach(
                (group, list) -> {
                    if (list.size() >= LEAST_VACANCIES) {
                        table.rates.put(group, new GoingRate(list.median(), list.size()));
                    }
                });
        return table;
    }

    @Override
    public Optional<GoingRate> find(Vacancy vacancy) {
        return groups(vacancy).flatMap(group -> Stream.ofNullable(rates.get(group))).findFirst();
    }

    /** Narrowest first. */
    private static Stream<Group> groups(Vacancy vacancy) {
        OccupationLink link = vacancy.title().occupation();
        DivisionCode place = vacancy.location().division();
        if (link == null || place == null) {
            return Stream.empty();
        }
        return Stream.of(link.id().value(), link.id().unitGroup())
                .map(work -> new Group(work, place.city()));
    }

    private static double middle(PayRange pay) {
        return (pay.lowYuanPerMonth() + pay.highYuanPerMonth()) / 2;
    }
}
