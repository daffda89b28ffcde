package org.lotusmatch.matcher.rank;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.matcher.title.TitleForm;

import java.util.List;

/**
 * A job title made ready for comparing.
 *
 * @param words as written
 * @param occupation key of the linked occupation, {@link Concept#NONE} if it was not understood
 * @param confidence of the link, (0, 1]; 0 if there is none
 * @param kin the occupations near the linked one
 * @param pairs of the words
 * @param form for comparing with any other title; null where no text encoder is at hand
 * @param place among the titles of a batch, 0-based; {@link #NOWHERE} outside of one
 * @param known nearness to each title of a batch by its place, NaN where it was not compared yet;
 *     null outside of one
 */
public record TitleRow(
        String words,
        long occupation,
        double confidence,
        Credits kin,
        CharacterPairs pairs,
        @Nullable TitleForm form,
        int place,
        double @Nullable [] known) {
    static final int NOWHERE = -1;

    /** Shared characters alone say less than a shared occupation. */
    private static final double WORDS_ONLY = 0.8;

    /** Titles of one occupation; what is left puts the more alike of them first. */
    private static final double SAME = 0.95;

    TitleRow(
            String words,
            long occupation,
            double confidence,
            Credits kin,
            CharacterPairs pairs,
            @Nullable TitleForm form) {
        this(words, occupation, confidence, kin, pairs, form, NOWHERE, null);
    }

    /** The same title with its place in a batch. */
    TitleRow at(int number) {
        return new TitleRow(words, occupation, confidence, kin, pairs, form, number, null);
    }

    /** The same title, which is not compared again with those of the batch. */
    TitleRow knowing(double[] nearness) {
        return new TitleRow(words, occupation, confidence, kin, pairs, form, NOWHERE, nearness);
    }

    /** Equal for titles that are equally near to every other. */
    public Object sameness() {
        if (form != null) {
            return List.of(form.folded(), occupation, confidence);
        }
        return occupation == Concept.NONE ? words : List.of(occupation, confidence);
    }

    /**
     * How near two titles are; in [0, 1], symmetric. Titles that are surely of one occupation are
     * at least 0.95, equal ones 1. Other titles are compared by what they may mean; without an
     * encoder by their occupations, or by their words where one of them was not understood.
     */
    public double nearness(TitleRow other) {
        if (known == null || other.place == NOWHERE || other.place >= known.length) {
            return compare(other);
        }
        if (Double.isNaN(known[other.place])) {
            known[other.place] = compare(other);
        }
        return known[other.place];
    }

    private double compare(TitleRow other) {
        if (form != null && other.form != null) {
            double similarity = form.similarity(other.form);
            return surelySame(other) ? SAME + (1 - SAME) * similarity : similarity;
        }
        if (occupation == Concept.NONE || other.occupation == Concept.NONE) {
            return WORDS_ONLY * pairs.likeness(other.pairs);
        }
        return kin.of(other.occupation) * Math.min(confidence, other.confidence);
    }

    private boolean surelySame(TitleRow other) {
        return occupation != Concept.NONE
                && occupation == other.occupation
                && confidence == 1
                && other.confidence == 1;
    }
}
