/**
 * Notes what people were shown, with the values of the features, so that a ranker can be learned
 * from what followed. Main type: {@link org.lotusmatch.matcher.feedback.Impressions}.
 */
@NullMarked
package org.lotusmatch.matcher.feedback;

import org.jspecify.annotations.NullMarked;
