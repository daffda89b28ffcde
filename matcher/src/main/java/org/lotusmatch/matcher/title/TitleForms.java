package org.lotusmatch.matcher.title;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The titles asked for lately. Thread-safe. */
final class TitleForms {
    /** A large city's advertisements use some ten thousand titles; about half a KB each. */
    private static final int MOST = 20_000;

    private final Map<String, TitleForm> forms =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, TitleForm> eldest) {
                    return size() > MOST;
                }
            };

    synchronized Optional<TitleForm> find(String folded) {
        return Optional.ofNullable(forms.get(folded));
    }

    synchronized void keep(TitleForm form) {
        forms.put(form.folded(), form);
    }
}
