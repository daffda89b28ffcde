package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A case on its page.
 *
 * @param id of the vacancy
 * @param state whether readers see it
 * @param keptOut whether it is in no answer
 * @param title with its quotes marked
 * @param pay as written
 * @param employer name
 * @param place as written; empty if not said
 * @param requirements what is asked of a person
 * @param terms what is offered
 * @param description duties; empty if not said
 * @param findings in the gate's order
 * @param history every decision, latest first
 */
record ReviewView(
        String id,
        String state,
        boolean keptOut,
        List<MarkedText.Piece> title,
        List<MarkedText.Piece> pay,
        List<MarkedText.Piece> employer,
        List<MarkedText.Piece> place,
        List<MarkedFact> requirements,
        List<MarkedFact> terms,
        List<MarkedText.Piece> description,
        List<Item> findings,
        List<Decided> history) {
    record MarkedFact(String label, List<MarkedText.Piece> text) {}

    /**
     * A finding and what may be decided about it.
     *
     * @param number 1-based, as in the marks
     * @param rule id
     * @param name of the rule
     * @param quote its words
     * @param sentence what is wrong
     * @param effect what follows from it now
     * @param article what it rests on; null if none is known
     * @param rewrite a sentence that says what could stand there instead; null if nothing is
     *     suggested
     * @param waited how long it has stood there
     * @param inForce the decision in force; null while there is none
     * @param choices decisions that suit it
     */
    record Item(
            int number,
            String rule,
            String name,
            String quote,
            String sentence,
            String effect,
            @Nullable String article,
            @Nullable String rewrite,
            String waited,
            @Nullable Decided inForce,
            List<Field> choices) {
        public boolean open() {
            return inForce == null;
        }
    }

    /**
     * A decision.
     *
     * @param id of the decision
     * @param decision what was decided
     * @param rule name of the rule
     * @param quote the words
     * @param reason why
     * @param reviewer who
     * @param decidedAt local date and time
     */
    record Decided(
            String id,
            String decision,
            String rule,
            String quote,
            String reason,
            String reviewer,
            String decidedAt) {}
}
