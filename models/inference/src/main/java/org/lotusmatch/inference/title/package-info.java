/**
 * Spaces for job titles on top of any text encoder. Main type: {@link
 * org.lotusmatch.inference.title.AdaptedTitleSpace}. Depends on the domain alone.
 */
@NullMarked
package org.lotusmatch.inference.title;

import org.jspecify.annotations.NullMarked;
