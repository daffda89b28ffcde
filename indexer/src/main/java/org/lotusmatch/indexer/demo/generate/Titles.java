package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.occupation.Occupation;

/** Writes job titles. Immutable. */
final class Titles {
    private static final double BY_NAME = 0.4;
    private static final double WITH_FRONT = 0.1;
    private static final double WITH_BACK = 0.15;

    private final Choices choices;

    Titles(Choices choices) {
        this.choices = choices;
    }

    /** One of the occupation's titles. */
    static String plain(Occupation occupation, Dice dice) {
        boolean byName = occupation.aliases().isEmpty() || dice.chance(BY_NAME);
        return byName ? occupation.name() : dice.pick(occupation.aliases());
    }

    /** One of the occupation's titles, sometimes with what advertisers put around it. */
    String advertised(Occupation occupation, Dice dice) {
        String front = dice.chance(WITH_FRONT) ? choices.draw("title-front", dice) : "";
        String back = dice.chance(WITH_BACK) ? choices.draw("title-back", dice) : "";
        return front + plain(occupation, dice) + back;
    }
}
