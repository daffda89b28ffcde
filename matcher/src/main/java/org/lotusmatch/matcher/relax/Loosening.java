package org.lotusmatch.matcher.relax;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.fit.Evidence;
import org.lotusmatch.domain.search.Filter;

import java.util.Locale;

/**
 * One way to make a filter looser.
 *
 * @param kind which constraint
 * @param filter what takes the filter's place; null = nothing
 * @param words what it becomes, as a message
 */
record Loosening(Relaxation.Kind kind, @Nullable Filter filter, Evidence words) {
    static Loosening gone(Relaxation.Kind kind) {
        return new Loosening(kind, null, new Evidence(key(kind) + ".gone"));
    }

    static Loosening to(Relaxation.Kind kind, Filter filter, String value) {
        return new Loosening(kind, filter, new Evidence(key(kind), value));
    }

    private static String key(Relaxation.Kind kind) {
        return "relax." + kind.name().toLowerCase(Locale.ROOT);
    }
}
