/**
 * Checks typed vacancies before they are shown: one rule per class, listed in {@link
 * org.lotusmatch.indexer.gate.Gate}. Rules flag with the words they rest on; people decide. Wording
 * rules are a first version: they know the common phrases of the law's conditions and of fraud, and
 * the phrases that deny them.
 *
 * <p>Depends on the domain only.
 */
@NullMarked
package org.lotusmatch.indexer.gate;

import org.jspecify.annotations.NullMarked;
