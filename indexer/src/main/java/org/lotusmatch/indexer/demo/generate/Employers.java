package org.lotusmatch.indexer.demo.generate;

/** Invents firms by number. Immutable. */
final class Employers {
    private static final double NAMED_AFTER_CITY = 0.5;
    private static final double NAMED_AFTER_PROVINCE = 0.5;

    private final long seed;
    private final Brands brands = new Brands();
    private final Industries industries;
    private final Places places;
    private final Choices choices;

    Employers(long seed, Industries industries, Places places, Choices choices) {
        this.seed = seed;
        this.industries = industries;
        this.places = places;
        this.choices = choices;
    }

    /**
     * The firm of a vacancy. Half as many firms hire as there were vacancies before, each as likely
     * as the other; so a third as many firms appear as vacancies, the old ones often.
     */
    Employer ofVacancy(long row, Dice dice) {
        return employer(dice.below(Math.toIntExact(row / 2 + 1)));
    }

    Employer employer(long number) {
        Dice dice = Dice.of(seed, "employer", number);
        Industry industry = industries.draw(dice);
        Site site = places.draw(dice);
        String name = home(site, dice) + brands.name(seed, number) + dice.pick(industry.firms());
        return new Employer(
                name,
                industry,
                choices.draw("employer-size", dice),
                choices.draw("vacancy-source", dice),
                site);
    }

    /** The place that many firms have in front of their name. */
    private static String home(Site site, Dice dice) {
        if (dice.chance(NAMED_AFTER_CITY)) {
            return site.region().cityName();
        }
        boolean inHunan = site.region().zone() != Zone.FAR;
        return inHunan && dice.chance(NAMED_AFTER_PROVINCE) ? "湖南" : "";
    }

    /** An invented school for adults. */
    String providerName(long number, Dice dice) {
        return brands.name(seed, -1 - number) + choices.draw("provider", dice);
    }
}
