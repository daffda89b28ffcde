package org.lotusmatch.indexer.imports;

import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.domain.vacancy.VacancyId;
import org.lotusmatch.indexer.catalog.Change;
import org.lotusmatch.indexer.catalog.Sightings;
import org.lotusmatch.indexer.duplicate.VacancyClusters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What follows from the records of a batch, in the same transaction: copies find each other, and
 * that all were seen is noted. At once for the whole batch, which costs a fraction of one by one.
 * Not thread-safe.
 */
final class BatchEffects {
    private final VacancyClusters clusters;
    private final Sightings sightings;
    private final Map<VacancyId, Vacancy> created = new LinkedHashMap<>();
    private final Map<VacancyId, Vacancy> changed = new LinkedHashMap<>();
    private final List<Sightings.Sighting> seen = new ArrayList<>();

    BatchEffects(VacancyClusters clusters, Sightings sightings) {
        this.clusters = clusters;
        this.sightings = sightings;
    }

    /** A row may come twice; the last one counts. */
    void vacancy(Change change, Vacancy vacancy) {
        seen.add(
                new Sightings.Sighting(
                        vacancy.id().value(),
                        clusters.employerKey(vacancy),
                        vacancy.validity().postedOn()));
        if (change == Change.CREATED || created.containsKey(vacancy.id())) {
            created.put(vacancy.id(), vacancy);
        } else if (change == Change.CHANGED) {
            changed.put(vacancy.id(), vacancy);
        }
    }

    /** A course or a profile. */
    void other(String recordId) {
        seen.add(new Sightings.Sighting(recordId, "", null));
    }

    void apply() {
        clusters.change(changed.values());
        clusters.add(created.values());
        sightings.note(seen);
    }
}
