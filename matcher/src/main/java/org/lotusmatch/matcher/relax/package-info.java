/**
 * Never a dead end: when a search finds few or nothing, one constraint after the other is made
 * looser, each time saying which, how far, and how many more are found. Main types: {@link
 * org.lotusmatch.matcher.relax.SearchOrRelax}, for recommendations {@link
 * org.lotusmatch.matcher.relax.RelaxRecommendation}, {@link
 * org.lotusmatch.matcher.relax.Relaxation}.
 */
@NullMarked
package org.lotusmatch.matcher.relax;

import org.jspecify.annotations.NullMarked;
