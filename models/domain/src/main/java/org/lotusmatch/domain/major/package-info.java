/**
 * Majors (专业) of the national catalogues: undergraduate, vocational college and vocational
 * secondary school, with the occupations to which they lead. Depends on the occupation and
 * education values.
 */
@NullMarked
package org.lotusmatch.domain.major;

import org.jspecify.annotations.NullMarked;
