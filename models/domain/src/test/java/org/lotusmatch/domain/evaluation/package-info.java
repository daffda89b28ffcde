/**
 * The table of measures that the tests tagged {@code evaluation} fill; {@code mvn -Pevaluation
 * verify} prints it.
 */
@NullMarked
package org.lotusmatch.domain.evaluation;

import org.jspecify.annotations.NullMarked;
