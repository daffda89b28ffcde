/** Education levels and a person's education. */
@NullMarked
package org.lotusmatch.domain.education;

import org.jspecify.annotations.NullMarked;
