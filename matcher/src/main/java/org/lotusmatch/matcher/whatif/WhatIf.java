package org.lotusmatch.matcher.whatif;

import java.util.List;

/**
 * Changes that together lift a pair over the line.
 *
 * @param changes one or two
 * @param fit after them, [0, 100]
 * @param unlocked other open vacancies, among those considered, that they lift over the line too
 */
public record WhatIf(List<Change> changes, double fit, int unlocked) {
    public WhatIf {
        changes = List.copyOf(changes);
    }

    double effort() {
        return changes.stream().mapToDouble(Change::effort).sum();
    }
}
