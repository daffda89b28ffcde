package org.lotusmatch.domain.taxonomy;

/**
 * The graph of occupations, skills and majors.
 *
 * @param skills the skills
 * @param occupations the occupations
 * @param majors the majors
 */
public record Taxonomy(SkillGraph skills, OccupationGraph occupations, MajorGraph majors) {
    /** Version of the id scheme: ids are never renamed or reused within a version. */
    public static final int SCHEME_VERSION = 1;

    private static final String ROOT = "lotus/taxonomy/";

    /**
     * Reads the files on the class path; takes a few hundred milliseconds.
     *
     * @throws TaxonomyException if a file breaks its rules
     */
    public static Taxonomy load() {
        return load((table, header) -> TsvFile.read(ROOT + table, header));
    }

    static Taxonomy load(TableSource source) {
        SkillGraph skills = new SkillFiles(source).load();
        OccupationGraph occupations = new OccupationFiles(source, skills).load();
        return new Taxonomy(skills, occupations, new MajorFiles(source, occupations).load());
    }
}
