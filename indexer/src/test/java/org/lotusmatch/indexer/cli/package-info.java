@NullMarked
package org.lotusmatch.indexer.cli;

import org.jspecify.annotations.NullMarked;
