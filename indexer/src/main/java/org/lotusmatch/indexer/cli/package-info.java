/**
 * The indexer's command line. Main types: {@link org.lotusmatch.indexer.cli.IndexerCommands}, where
 * every command is on one screen, and {@link org.lotusmatch.indexer.cli.Installation}, what
 * commands work on. May use Picocli and the progress bar; does not know Spring.
 */
@NullMarked
package org.lotusmatch.indexer.cli;

import org.jspecify.annotations.NullMarked;
