package org.lotusmatch.domain.search;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.place.GeoPoint;
import org.lotusmatch.domain.text.Embedding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is written into an index for one record.
 *
 * @param id record id
 * @param texts analysed fields
 * @param keywords exact values
 * @param numbers numeric fields
 * @param point null = none
 * @param vector null = not encoded; such a document is found by words and filters only
 */
public record IndexDocument(
        String id,
        Map<IndexField, String> texts,
        Map<IndexField, Set<String>> keywords,
        Map<IndexField, Double> numbers,
        @Nullable GeoPoint point,
        @Nullable Embedding vector) {
    public IndexDocument {
        texts.keySet().forEach(field -> field.require(IndexField.Kind.TEXT));
        keywords.keySet().forEach(field -> field.require(IndexField.Kind.KEYWORD));
        numbers.keySet().forEach(field -> field.require(IndexField.Kind.NUMBER));
        texts = Map.copyOf(texts);
        keywords = Map.copyOf(keywords);
        numbers = Map.copyOf(numbers);
    }

    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * Collects the fields of a document; blank, empty and missing values are left out. Not
     * thread-safe.
     */
    public static final class Builder {
        private final String id;
        private final Map<IndexField, String> texts = new EnumMap<>(IndexField.class);
        private final Map<IndexField, Set<String>> keywords = new EnumMap<>(IndexField.class);
        private final Map<IndexField, Double> numbers = new EnumMap<>(IndexField.class);
        private @Nullable GeoPoint point;
        private @Nullable Embedding vector;

        private Builder(String id) {
            this.id = id;
        }

        public Builder text(IndexField field, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                texts.put(field, text);
            }
            return this;
        }

        public Builder texts(IndexField field, List<String> texts) {
            return text(field, String.join(" ", texts));
        }

        public Builder keywords(IndexField field, Set<String> values) {
            if (!values.isEmpty()) {
                keywords.put(field, Set.copyOf(values));
            }
            return this;
        }

        public Builder keyword(IndexField field, @Nullable String value) {
            return value == null ? this : keywords(field, Set.of(value));
        }

        public Builder number(IndexField field, @Nullable Double value) {
            if (value != null) {
                numbers.put(field, value);
            }
            return this;
        }

        public Builder point(@Nullable GeoPoint value) {
            point = value;
            return this;
        }

        public Builder vector(@Nullable Embedding value) {
            vector = value;
            return this;
        }

        public IndexDocument build() {
            return new IndexDocument(id, texts, keywords, numbers, point, vector);
        }
    }
}
