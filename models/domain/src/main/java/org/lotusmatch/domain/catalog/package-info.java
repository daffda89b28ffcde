/** The port to the record of truth. */
@NullMarked
package org.lotusmatch.domain.catalog;

import org.jspecify.annotations.NullMarked;
