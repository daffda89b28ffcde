package org.lotusmatch.domain.taxonomy;

/**
 * The graph of occupations, skills, majors and certificates.
 *
 * @param skills the skills
 * @param occupations the occupations
 * @param majors the majors
 * @param certificates what is known of certificates beyond their being skills
 */
public record Taxonomy(
        SkillGraph skills,
        OccupationGraph occupations,
        MajorGraph majors,
        Certificates certificates) {
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
        SkillFiles files = new SkillFiles(source);
        SkillGraph skills = files.load();
        OccupationGraph occupations = new OccupationFiles(source, skills).load();
        Certificates certificates =
                new Certificates(
                        skills,
                        files.certificates().vocational(occupations),
                        new LicenceFiles(source, skills).load());
        MajorGraph majors = new MajorFiles(source, occupations).load();
        return new Taxonomy(skills, occupations, majors, certificates);
    }
}
