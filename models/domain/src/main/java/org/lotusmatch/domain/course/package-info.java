/** Training courses. */
@NullMarked
package org.lotusmatch.domain.course;

import org.jspecify.annotations.NullMarked;
