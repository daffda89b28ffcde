package org.lotusmatch.indexer.demo.generate;

import org.lotusmatch.domain.education.EducationLevel;
import org.lotusmatch.domain.occupation.Occupation;

/**
 * What a vacancy is about, before it is put into words.
 *
 * @param type kind of employment, as written
 * @param years experience asked for
 */
record Opening(
        Employer employer,
        Occupation occupation,
        String type,
        EducationLevel education,
        int years) {}
