package org.lotusmatch.indexer.resume;

import org.jspecify.annotations.Nullable;

/**
 * A past or present job.
 *
 * @param title in the person's words, not blank
 * @param years null where the text does not say how long
 * @param words on which it rests
 */
record Job(String title, @Nullable Double years, String words) {}
