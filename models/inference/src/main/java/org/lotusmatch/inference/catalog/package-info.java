/** The learned models: which files, which figures, which licence. Depends on nothing but Java. */
@NullMarked
package org.lotusmatch.inference.catalog;

import org.jspecify.annotations.NullMarked;
