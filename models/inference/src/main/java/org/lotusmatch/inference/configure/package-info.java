/** Spring wiring of the learned parts. */
@NullMarked
package org.lotusmatch.inference.configure;

import org.jspecify.annotations.NullMarked;
