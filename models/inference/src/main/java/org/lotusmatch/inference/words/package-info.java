/**
 * An encoder that looks words up instead of computing: no native code, hundreds of times as fast.
 * Main type: {@link org.lotusmatch.inference.words.WordTableEncoder}. Depends on the domain alone.
 */
@NullMarked
package org.lotusmatch.inference.words;

import org.jspecify.annotations.NullMarked;
