package org.lotusmatch.matcher.web;

import org.lotusmatch.domain.intake.RawField;
import org.lotusmatch.matcher.explain.Phrase;
import org.lotusmatch.matcher.explain.Phrases;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Places in a JSON body (RFC 6901). */
final class JsonPointers {
    private JsonPointers() {}

    /**
     * {@code filters.near.radiusKm} and {@code skills[2]} as {@code /filters/near/radiusKm} and
     * {@code /skills/2}.
     */
    static String ofPath(String path) {
        return "/" + path.replaceAll("\\[(\\d+)\\]", ".$1").replace('.', '/');
    }

    /** The place of a field in a confirmed profile; the profile as a whole where it has none. */
    static String ofField(RawField field) {
        return switch (field) {
            case LATITUDE -> "/profile/home/latitude";
            case LONGITUDE -> "/profile/home/longitude";
            default -> "/profile";
        };
    }

    static ProblemAdvice.FieldProblem problemOf(
            JacksonException e, Phrases phrases, Locale locale) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            pointer.append('/')
                    .append(
                            step.getPropertyName() == null
                                    ? String.valueOf(step.getIndex())
                                    : step.getPropertyName());
        }
        Phrase phrase = phrase(e, phrases);
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new ProblemAdvice.FieldProblem(
                pointer.toString(), english ? phrase.en() : phrase.zh());
    }

    private static Phrase phrase(JacksonException e, Phrases phrases) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            List<String> known =
                    unknown.getKnownPropertyIds() == null
                            ? List.of()
                            : unknown.getKnownPropertyIds().stream().map(String::valueOf).toList();
            return phrases.of(
                    "problem.unknown-property",
                    unknown.getPropertyName(),
                    String.join(", ", known));
        }
        if (e instanceof ValueInstantiationException unknown
                && unknown.getType().isEnumType()
                && unknown.getCause() != null) {
            return phrases.of(
                    "problem.unknown-value",
                    String.valueOf(unknown.getCause().getMessage()),
                    Arrays.toString(unknown.getType().getRawClass().getEnumConstants()));
        }
        if (e instanceof InvalidFormatException format) {
            return phrases.of(
                    "problem.bad-value",
                    String.valueOf(format.getValue()),
                    format.getTargetType().getSimpleName().replaceFirst("(Enum|Dto)$", ""));
        }
        TokenStreamLocation place = e.getLocation();
        return phrases.of(
                "problem.bad-json",
                String.valueOf(place == null ? 0 : place.getLineNr()),
                String.valueOf(place == null ? 0 : place.getColumnNr()));
    }
}
