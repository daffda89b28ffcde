/**
 * A fit between a person and a vacancy: two scores, each a sum of named contributions with
 * evidence, and one number from both.
 */
@NullMarked
package org.lotusmatch.domain.fit;

import org.jspecify.annotations.NullMarked;
