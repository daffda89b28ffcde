package org.lotusmatch.indexer.resume;

/** The parts of a résumé. */
enum Section {
    PERSONAL,
    WISHES,
    EDUCATION,
    WORK,
    PROJECT,
    SKILLS,
    CERTIFICATES,
    ABOUT,
    /** Awards, courses, campus life, family: not read. */
    OTHER
}
