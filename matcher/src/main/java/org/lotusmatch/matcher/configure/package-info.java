/** Spring wiring of the matcher. */
@NullMarked
package org.lotusmatch.matcher.configure;

import org.jspecify.annotations.NullMarked;
