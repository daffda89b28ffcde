/**
 * How alike two job titles are, by what the taxonomy knows and by a fitted vector space. Main type:
 * {@link org.lotusmatch.matcher.title.TitleMatcher}. Depends on the domain alone.
 */
@NullMarked
package org.lotusmatch.matcher.title;

import org.jspecify.annotations.NullMarked;
