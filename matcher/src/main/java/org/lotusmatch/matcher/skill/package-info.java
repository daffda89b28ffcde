/**
 * Which skills of the taxonomy a person's phrases come near in meaning. Main type: {@link
 * org.lotusmatch.matcher.skill.SkillMeanings}. Depends on the domain alone.
 */
@NullMarked
package org.lotusmatch.matcher.skill;

import org.jspecify.annotations.NullMarked;
