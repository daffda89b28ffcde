package org.lotusmatch.domain.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was read in a résumé; nobody's record until its person confirms it.
 *
 * @param values in the order of a form; several of a field are a list in the order of the text
 * @param leftOut kinds of personal data that the text has and that were not taken over
 * @param fromScan whether the text came out of a picture, so that letters may be wrong
 */
public record ResumeDraft(List<ResumeValue> values, Set<LeftOut> leftOut, boolean fromScan) {
    public ResumeDraft {
        values = List.copyOf(values);
        leftOut = Collections.unmodifiableSet(new TreeSet<>(leftOut));
    }

    /** The values of one field, possibly none. */
    public List<ResumeValue> of(RawField field) {
        return values.stream().filter(value -> value.field() == field).toList();
    }

    /** As a row of a file would have it. */
    public RawRecord raw() {
        Map<RawField, String> cells = new EnumMap<>(RawField.class);
        for (RawField field : RawField.values()) {
            String cell =
                    of(field).stream().map(ResumeValue::cell).collect(Collectors.joining("；"));
            if (!cell.isEmpty()) {
                cells.put(field, cell);
            }
        }
        return new RawRecord(0, cells, Map.of());
    }
}
