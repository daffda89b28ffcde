/** Text as vectors: the port that the learned encoders stand behind. */
@NullMarked
package org.lotusmatch.domain.text;

import org.jspecify.annotations.NullMarked;
