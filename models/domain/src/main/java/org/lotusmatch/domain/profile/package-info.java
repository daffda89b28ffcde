/**
 * Talent profiles. Sensitive facts live in one record of their own, {@link
 * org.lotusmatch.domain.profile.SensitiveFacts}, which the ranker may not see.
 */
@NullMarked
package org.lotusmatch.domain.profile;

import org.jspecify.annotations.NullMarked;
