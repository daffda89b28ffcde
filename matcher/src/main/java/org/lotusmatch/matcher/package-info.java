/** From a question to a ranked, explained answer: retrieve → fuse → check → score → explain. */
@NullMarked
package org.lotusmatch.matcher;

import org.jspecify.annotations.NullMarked;
