/**
 * Spring wiring of the indexer, used by the matcher as auto-configuration and by the command line.
 */
@NullMarked
package org.lotusmatch.indexer.configure;

import org.jspecify.annotations.NullMarked;
