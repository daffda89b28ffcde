/**
 * Checks typed vacancies before they are shown: one rule a class, listed in {@link
 * org.lotusmatch.indexer.gate.GateRules}. A rule says what is wrong with the words it rests on and,
 * where it can, what could stand there instead; people decide.
 *
 * <p>Rules about words implement {@link org.lotusmatch.indexer.gate.WordingRule}: a {@link
 * org.lotusmatch.indexer.gate.Wording} holds the ways of putting a condition and the words that
 * deny it. All of them are matched against {@link org.lotusmatch.indexer.gate.VacancyText}, and
 * only near the trigger words that one pass over the text has found.
 *
 * <p>Depends on the domain only.
 */
@NullMarked
package org.lotusmatch.indexer.gate;

import org.jspecify.annotations.NullMarked;
