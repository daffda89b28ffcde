/**
 * What would change a fit: the smallest changes that lift a pair over the line, each tried with the
 * scorer itself. Main type: {@link org.lotusmatch.matcher.whatif.WhatWouldChange}.
 */
@NullMarked
package org.lotusmatch.matcher.whatif;

import org.jspecify.annotations.NullMarked;
