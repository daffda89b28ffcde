/** The ports of the search engines, and the words in which they are asked. */
@NullMarked
package org.lotusmatch.domain.search;

import org.jspecify.annotations.NullMarked;
