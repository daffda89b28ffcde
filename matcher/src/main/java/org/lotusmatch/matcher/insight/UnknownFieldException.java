package org.lotusmatch.matcher.insight;

import java.util.ArrayList;
import java.util.List;

/** No economic field has this id. */
public final class UnknownFieldException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String id;
    private final ArrayList<String> known;

    public UnknownFieldException(String id, List<String> known) {
        super("there is no field " + id + ", there are " + known);
        this.id = id;
        this.known = new ArrayList<>(known);
    }

    public String id() {
        return id;
    }

    /** Ids that there are. */
    public List<String> known() {
        return List.copyOf(known);
    }
}
