/**
 * Tools that make the project's own learned parts; run by hand, never by the service. Main types:
 * {@link org.lotusmatch.inference.fit.FitTitleAdapter}, {@link
 * org.lotusmatch.inference.fit.DistilWordTable}.
 */
@NullMarked
package org.lotusmatch.inference.fit;

import org.jspecify.annotations.NullMarked;
