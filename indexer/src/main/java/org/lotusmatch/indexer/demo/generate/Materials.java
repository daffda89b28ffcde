package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.place.Gazetteer;
import org.lotusmatch.domain.taxonomy.Taxonomy;

/** All that rows are made of. Immutable. */
record Materials(
        Taxonomy taxonomy,
        Choices choices,
        Sentences sentences,
        Families families,
        Industries industries,
        Places places,
        Employers employers,
        Schooling schooling,
        PayScale payScale,
        PayWords payWords,
        SkillWords skillWords,
        Titles titles) {
    static Materials load(Taxonomy taxonomy, Gazetteer gazetteer, long seed) {
        Choices choices = new Choices();
        Families families = new Families();
        Industries industries = new Industries(taxonomy.occupations());
        Places places = new Places(gazetteer, choices);
        Schooling schooling = new Schooling();
        return new Materials(
                taxonomy,
                choices,
                new Sentences(),
                families,
                industries,
                places,
                new Employers(seed, industries, places, choices),
                schooling,
                new PayScale(families, schooling),
                new PayWords(),
                new SkillWords(taxonomy.skills()),
                new Titles(choices));
    }
}
