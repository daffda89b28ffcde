/**
 * From a résumé to a draft of a profile: bytes → text (Apache Tika, within limits of size, length
 * and time) → sections → values. Nothing is kept and nothing of the text is logged. Main types:
 * {@link org.lotusmatch.indexer.resume.ResumeReader}, {@link
 * org.lotusmatch.indexer.resume.ResumeFiles}. The only code that imports {@code org.apache.tika}.
 */
@NullMarked
package org.lotusmatch.indexer.resume;

import org.jspecify.annotations.NullMarked;
