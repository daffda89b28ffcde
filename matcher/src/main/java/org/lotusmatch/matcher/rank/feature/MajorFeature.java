package org.lotusmatch.matcher.rank.feature;

import org.lotusmatch.domain.fit.Side;
import org.lotusmatch.domain.taxonomy.Words;
import org.lotusmatch.matcher.rank.FitFeature;
import org.lotusmatch.matcher.rank.Measure;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.VacancyRow;

import java.util.Comparator;
import java.util.List;

/** The person's major against those asked for. */
public final class MajorFeature implements FitFeature {
    /** 机械 asked for, 机械电子工程 studied: the narrower contains the wider. */
    private static final double CONTAINED = 0.9;

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
        String major = profile.education().major();
        if (asked.isEmpty()) {
            return Measure.unknown("major.not-asked");
        }
        if (major == null) {
            return Measure.unknown("major.not-said");
        }
        String nearest =
                asked.stream()
                        .max(Comparator.comparingDouble(name -> likeness(name, major)))
                        .orElseThrow();
        double value = likeness(nearest, major);
        String key = value >= CONTAINED ? "major.fits" : "major.other";
        return Measure.of(value, key, major, String.join("、", asked));
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
