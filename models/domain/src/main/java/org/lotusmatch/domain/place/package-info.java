/** Places: administrative divisions (GB/T 2260) and WGS-84 points. */
@NullMarked
package org.lotusmatch.domain.place;

import org.jspecify.annotations.NullMarked;
