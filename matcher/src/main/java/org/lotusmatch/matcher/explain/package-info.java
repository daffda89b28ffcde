/** Evidence as short sentences in Chinese and English, from message files. */
@NullMarked
package org.lotusmatch.matcher.explain;

import org.jspecify.annotations.NullMarked;
