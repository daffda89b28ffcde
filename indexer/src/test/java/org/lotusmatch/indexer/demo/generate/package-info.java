@NullMarked
package org.lotusmatch.indexer.demo.generate;

import org.jspecify.annotations.NullMarked;
