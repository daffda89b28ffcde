package org.lotusmatch.matcher.training.path;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.course.Course;
import org.lotusmatch.domain.course.CourseMode;
import org.lotusmatch.domain.course.CourseTerms;
import org.lotusmatch.domain.place.DivisionCode;
import org.lotusmatch.domain.place.GeoPoint;
import org.lotusmatch.domain.place.WorkLocation;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.matcher.rank.ProfileRow;
import org.lotusmatch.matcher.rank.feature.DistanceFeature;

import java.time.LocalDate;
import java.util.Optional;

/** Says why a person cannot take a course at all, whatever they have learnt before. */
final class UsableCourses {
    private final TalentProfile profile;
    private final double limitKm;
    private final PathTerms terms;

    UsableCourses(TalentProfile profile, ProfileRow row, PathTerms terms) {
        this.profile = profile;
        this.limitKm = DistanceFeature.limitKm(row);
        this.terms = terms;
    }

    /** Empty if they can. */
    Optional<LeftOut> leftOut(Course course) {
        return when(course).or(() -> price(course)).or(() -> where(course));
    }

    private Optional<LeftOut> when(Course course) {
        LocalDate first = DatedCourse.begins(course, terms.from());
        LocalDate last = first == null ? null : DatedCourse.ends(course.terms(), first);
        if (first == null || last == null) {
            return Optional.of(LeftOut.DATES_UNKNOWN);
        }
        if (first.isBefore(terms.from())) {
            return Optional.of(LeftOut.STARTED);
        }
        LocalDate until = terms.until();
        return until != null && last.isAfter(until)
                ? Optional.of(LeftOut.TOO_LATE)
                : Optional.empty();
    }

    private Optional<LeftOut> price(Course course) {
        CourseTerms said = course.terms();
        Double yuan = said.ownCostYuan();
        if (yuan == null) {
            return Optional.of(LeftOut.FEE_UNKNOWN);
        }
        if (terms.budgetYuan() != null && yuan > terms.budgetYuan()) {
            return Optional.of(LeftOut.TOO_DEAR);
        }
        Integer hours = said.hours();
        if (terms.mostHours() != null && hours != null && hours > terms.mostHours()) {
            return Optional.of(LeftOut.TOO_LONG);
        }
        Integer seats = said.seats();
        return seats != null && seats < 1 ? Optional.of(LeftOut.FULL) : Optional.empty();
    }

    private Optional<LeftOut> where(Course course) {
        CourseMode mode = course.mode();
        if (mode != null && !terms.modes().isEmpty() && !terms.modes().contains(mode)) {
            return Optional.of(LeftOut.OTHER_MODE);
        }
        return mode != CourseMode.ONLINE && isTooFar(profile.home(), course.location())
                ? Optional.of(LeftOut.TOO_FAR)
                : Optional.empty();
    }

    private boolean isTooFar(WorkLocation home, WorkLocation school) {
        GeoPoint from = home.point();
        GeoPoint to = school.point();
        return from != null && to != null
                ? from.distanceKm(to) > limitKm
                : areApart(home.division(), school.division());
    }

    private static boolean areApart(@Nullable DivisionCode one, @Nullable DivisionCode other) {
        return one != null && other != null && !one.city().equals(other.city());
    }
}
