/** What the labour market looked like, month by month. */
@NullMarked
package org.lotusmatch.domain.insight;

import org.jspecify.annotations.NullMarked;
