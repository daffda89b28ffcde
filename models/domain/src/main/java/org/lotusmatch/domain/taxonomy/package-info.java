/**
 * The graph of occupations and skills, read from the reviewable text files under {@code
 * lotus/taxonomy}. The loader refuses dangling ids, words that belong to two concepts, and cycles.
 *
 * <p>Main types: {@link org.lotusmatch.domain.taxonomy.Taxonomy}, {@link
 * org.lotusmatch.domain.taxonomy.OccupationGraph}, {@link
 * org.lotusmatch.domain.taxonomy.SkillGraph}. Depends on the occupation, skill and education
 * values.
 */
@NullMarked
package org.lotusmatch.domain.taxonomy;

import org.jspecify.annotations.NullMarked;
