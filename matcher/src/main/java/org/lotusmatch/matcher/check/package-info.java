/**
 * Hard requirements of the law, the vacancy and the person: what is not met is named with its
 * reason; nothing is removed.
 */
@NullMarked
package org.lotusmatch.matcher.check;

import org.jspecify.annotations.NullMarked;
