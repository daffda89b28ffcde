package org.lotusmatch.domain.taxonomy;

/**
 * The graph of occupations and skills.
 *
 * @param skills the skills
 * @param occupations the occupations
 */
public record Taxonomy(SkillGraph skills, OccupationGraph occupations) {
    /** Version of the id scheme: ids are never renamed or reused within a version. */
    public static final int SCHEME_VERSION = 1;

    /**
     * Reads the files on the class path; takes a few hundred milliseconds.
     *
     * @throws TaxonomyException if a file breaks its rules
     */
    public static Taxonomy load() {
        SkillGraph skills = new SkillFiles().load();
        return new Taxonomy(skills, new OccupationFiles(skills).load());
    }
}
