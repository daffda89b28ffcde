/**
 * Occupations and job titles. An occupation id is the code of the 2022 occupational classification
 * (职业分类大典), with a slug behind it where everyday language is finer: {@code
 * 6-18-02-04/argon-arc-welder}.
 */
@NullMarked
package org.lotusmatch.domain.occupation;

import org.jspecify.annotations.NullMarked;
