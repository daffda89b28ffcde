/** The demo city: invented vacancies, courses and people that a new installation is filled with. */
@NullMarked
package org.lotusmatch.indexer.demo;

import org.jspecify.annotations.NullMarked;
