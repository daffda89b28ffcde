package org.lotusmatch.matcher.insight;

import java.util.Collection;

/**
 * What small groups are drawn to.
 *
 * @param placesPerPerson places offered for each person who fits
 * @param daysOpen of a vacancy; NaN if unknown
 * @param applicationsPerPlace NaN if no application is known of at all
 */
record CityMeans(double placesPerPerson, double daysOpen, double applicationsPerPlace) {
    static CityMeans of(Collection<Signals> all) {
        double places = all.stream().mapToInt(Signals::headcount).sum();
        double people = all.stream().mapToInt(one -> one.people().blurred()).sum();
        double days = all.stream().mapToDouble(Signals::daysOpen).sum();
        int dated = all.stream().mapToInt(Signals::dated).sum();
        double applied = all.stream().mapToInt(one -> one.applications().value()).sum();
        double blurred = all.stream().mapToInt(one -> one.applications().blurred()).sum();
        return new CityMeans(
                places / people,
                dated == 0 ? Double.NaN : days / dated,
                applied == 0 ? Double.NaN : blurred / places);
    }
}
