/**
 * Rankers learned from feedback by LambdaMART: trained by LightGBM, whose native library needs
 * libgomp, and run in plain Java, so that answering needs neither. Main type: {@link
 * org.lotusmatch.inference.ranking.RankerShelf}. The only code that imports LightGBM.
 */
@NullMarked
package org.lotusmatch.inference.ranking;

import org.jspecify.annotations.NullMarked;
