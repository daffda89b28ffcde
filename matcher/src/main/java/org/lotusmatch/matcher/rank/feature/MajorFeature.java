package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.domain.major.Major;
import org.lotusmatch.domain.taxonomy.MajorGraph;
import org.lotusmatch.domain.taxonomy.MajorKinship;
import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.Measure;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.List;
import java.util.Set;

/**
 * The person's major against those asked for: by the catalogue where it knows both, by their words
 * where it does not.
 */
public final class MajorFeature implements FitFeature {
    /** 机械 asked for, 机械电子工程 studied: the narrower contains the wider. */
    private static final double CONTAINED = 0.9;

    /** From here on majors are called near. */
    private static final double NEAR = 0.5;

    private final MajorGraph majors;

    public MajorFeature(MajorGraph majors) {
        this.majors = majors;
    }

    @Override
    public String id() {
        return "major";
    }

    @Override
    public Side side() {
        return Side.GET;
    }

    @Override
    public Measure measure(VacancyRow vacancy, ProfileRow profile) {
        List<String> asked = vacancy.vacancy().requirements().majors();
        String studied = profile.education().major();
        if (asked.isEmpty()) {
            return Measure.unknown("major.not-asked");
        }
        if (studied == null) {
            return Measure.unknown("major.not-said");
        }
        Set<Major> known = majors.findByWords(studied);
        double value =
                asked.stream().mapToDouble(name -> likeness(name, studied, known)).max().orElse(0);
        return Measure.of(value, key(value), studied, String.join("、", asked));
    }

    private static String key(double value) {
        if (value >= CONTAINED) {
            return "major.fits";
        }
        return value >= NEAR ? "major.near" : "major.other";
    }

    private double likeness(String asked, String studied, Set<Major> known) {
        Set<Major> wanted = majors.findByWords(asked);
        if (wanted.isEmpty() || known.isEmpty()) {
            return likeness(asked, studied);
        }
        return wanted.stream()
                .flatMapToDouble(
                        one ->
                                known.stream()
                                        .map(two -> majors.kinship(one.code(), two.code()))
                                        .mapToDouble(MajorKinship::value))
                .max()
                .orElse(0);
    }

    private static double likeness(String asked, String studied) {
        String a = Words.fold(asked).replaceFirst("(等|类|相关)*(专业)?$", "");
        String b = Words.fold(studied);
        if (a.equals(b)) {
            return 1;
        }
        if (a.length() >= 2 && (a.contains(b) || b.contains(a))) {
            return CONTAINED;
        }
        return Bigrams.likeness(a, b);
    }
}
