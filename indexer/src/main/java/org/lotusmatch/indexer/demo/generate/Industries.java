package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.occupation.Occupation;
import org.lotusmatch.domain.taxonomy.OccupationGraph;
import org.lotusmatch.domain.taxonomy.TsvFile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who looks for whom. Immutable. */
final class Industries {
    /** Of all vacancies, those for work that every firm has: accounts, gate, cleaning. */
    private static final double COMMON_SHARE = 0.12;

    /** Exponent of Zipf's law; 1 would leave the last of 100 occupations too few to test with. */
    private static final double ZIPF = 0.8;

    /** What has many names is wanted often. */
    private static final Comparator<Occupation> COMMONEST =
            Comparator.comparingInt((Occupation occupation) -> occupation.aliases().size())
                    .reversed()
                    .thenComparing(Occupation::id);

    private final Weighted<Industry> industries;
    private final Industry common;

    Industries(OccupationGraph occupations) {
        List<Industry> drawn = new ArrayList<>();
        Map<Industry, Double> weights = new HashMap<>();
        for (TsvFile.Row row :
                PartFile.read(
                        "industries.tsv", "industry", "weight", "occupations", "names", "shifts")) {
            Industry industry = industry(row, occupations);
            drawn.add(industry);
            weights.put(industry, Double.valueOf(row.cell(1)));
        }
        this.common = drawn.removeLast();
        this.industries = new Weighted<>(drawn, industry -> weights.getOrDefault(industry, 0.0));
    }

    private static Industry industry(TsvFile.Row row, OccupationGraph occupations) {
        List<Occupation> wanted = new ArrayList<>();
        Map<Occupation, Double> weights = new HashMap<>();
        List<String> prefixes = row.list(2);
        for (int place = 1; place <= prefixes.size(); place++) {
            int rank = 1;
            for (Occupation occupation : startingWith(prefixes.get(place - 1), occupations)) {
                wanted.add(occupation);
                // StrictMath: the same bits on every machine
                weights.put(occupation, StrictMath.pow(rank++, -ZIPF) / place);
            }
        }
        return new Industry(
                row.cell(0),
                row.list(3),
                row.list(4),
                new Weighted<>(wanted, occupation -> weights.getOrDefault(occupation, 0.0)));
    }

    private static List<Occupation> startingWith(String prefix, OccupationGraph occupations) {
        return occupations.all().stream()
                .filter(occupation -> !occupation.skills().isEmpty())
                .filter(occupation -> occupation.id().value().startsWith(prefix))
                .sorted(COMMONEST)
                .toList();
    }

    Industry draw(Dice dice) {
        return industries.draw(dice);
    }

    /** Somebody whom a firm of this industry looks for. */
    Occupation drawOccupation(Industry industry, Dice dice) {
        return (dice.chance(COMMON_SHARE) ? common : industry).occupations().draw(dice);
    }

    List<Industry> all() {
        return industries.values();
    }

    /** Occupations that firms of any industry look for. */
    Industry common() {
        return common;
    }
}
