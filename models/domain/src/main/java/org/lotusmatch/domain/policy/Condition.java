package org.lotusmatch.domain.policy;

import java.util.List;
import java.util.stream.Stream;

/** What a rule asks for, as a tree. */
public sealed interface Condition {
    /** Every part holds. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** One part at least holds. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** The part does not hold. */
    record Not(Condition part) implements Condition {}

    /** One fact passes a test. */
    record Asks(Fact fact, FactTest test) implements Condition {}

    /** Every fact that the tree asks about, in its order, some perhaps more than once. */
    default Stream<Fact> facts() {
        return switch (this) {
            case All all -> all.parts().stream().flatMap(Condition::facts);
            case Any any -> any.parts().stream().flatMap(Condition::facts);
            case Not not -> not.part().facts();
            case Asks asks -> Stream.of(asks.fact());
        };
    }
}
