package org.lotusmatch.indexer.ingest;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * A JSON object whose values are scalars or lists of scalars.
 *
 * @param values texts by key, in the object's order; lists joined by 、, null as ""
 * @param nestedKey first key whose value is nested any deeper; that value is left out
 */
record FlatObject(Map<String, String> values, Optional<String> nestedKey) {
    private static final JsonFactory JSON = new JsonFactory();

    /**
     * @param line one JSON object and nothing else
     * @throws tools.jackson.core.JacksonException where it is not
     */
    static FlatObject parse(String line) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new StreamReadException(parser, "no object");
            }
            FlatObject object = readObject(parser);
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "more than one object");
            }
            return object;
        }
    }

    /** The keys, of nested values only the first. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>(values.keySet());
        nestedKey.ifPresent(keys::add);
        return keys;
    }

    private static FlatObject readObject(JsonParser parser) {
        Map<String, String> values = new LinkedHashMap<>();
        Optional<String> nested = Optional.empty();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            Optional<String> value = readValue(parser);
            value.ifPresent(text -> values.putIfAbsent(key, text));
            if (value.isEmpty() && nested.isEmpty()) {
                nested = Optional.of(key);
            }
        }
        return new FlatObject(values, nested);
    }

    /** Reads on past the value; empty if it is nested. */
    private static Optional<String> readValue(JsonParser parser) {
        return switch (parser.nextToken()) {
            case START_ARRAY -> readList(parser);
            case START_OBJECT -> {
                parser.skipChildren();
                yield Optional.empty();
            }
            case VALUE_NULL -> Optional.of("");
            default -> Optional.of(parser.getString());
        };
    }

    private static Optional<String> readList(JsonParser parser) {
        StringJoiner items = new StringJoiner("、");
        boolean nested = false;
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (token.isStructStart()) {
                parser.skipChildren();
                nested = true;
            } else if (token != JsonToken.VALUE_NULL) {
                items.add(parser.getString());
            }
        }
        return nested ? Optional.empty() : Optional.of(items.toString());
    }
}
