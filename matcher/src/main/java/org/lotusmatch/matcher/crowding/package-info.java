/**
 * What the places of the city's vacancies would cost if everybody who fits asked for them at once,
 * so that a hundred people are not all sent to the same two posts. {@link
 * org.lotusmatch.matcher.crowding.EntropicMatching} is the pure market, {@link
 * org.lotusmatch.matcher.crowding.CrowdingPass} asks it about the city, {@link
 * org.lotusmatch.matcher.crowding.CrowdingWatch} keeps the latest answer. Of persons nothing is
 * kept; see {@code docs/decisions/0016}.
 */
@NullMarked
package org.lotusmatch.matcher.crowding;

import org.jspecify.annotations.NullMarked;
