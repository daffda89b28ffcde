package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Collects the facts that a record states; what it leaves out is left out. Not thread-safe. */
final class FactList {
    private final PageTexts texts;
    private final List<Fact> facts = new ArrayList<>();

    FactList(PageTexts texts) {
        this.texts = texts;
    }

    /**
     * @param key of the label in the pages' messages
     */
    FactList add(String key, @Nullable Object text) {
        if (text != null && !text.toString().isBlank()) {
            facts.add(new Fact(texts.page(key), text.toString()));
        }
        return this;
    }

    FactList add(String key, List<String> texts) {
        return add(key, String.join("、", texts));
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }
}
