/** From a file or feed to an index: ingest → normalize → gate → catalog → build. */
@NullMarked
package org.lotusmatch.indexer;

import org.jspecify.annotations.NullMarked;
