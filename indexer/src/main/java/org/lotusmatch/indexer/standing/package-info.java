/**
 * Public lists about employers, read from a file of the city: {@link
 * org.lotusmatch.indexer.standing.EmployerLists}. A line that cannot be read is reported with its
 * number and left out. Depends on the domain and FastCSV.
 */
@NullMarked
package org.lotusmatch.indexer.standing;

import org.jspecify.annotations.NullMarked;
