/**
 * Invents any number of vacancies, courses and profiles for tests of scale. Main type: {@link
 * org.lotusmatch.indexer.demo.generate.Generator}. Texts lie in {@code lotus/demo/generate}. May
 * use the domain and a CSV writer.
 */
@NullMarked
package org.lotusmatch.indexer.demo.generate;

import org.jspecify.annotations.NullMarked;
