package org.lotusmatch.matcher.policy;

import java.util.List;

/** Rule files that cannot be used: file, line, rule, what is wrong and what would be right. */
public final class PolicyFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    PolicyFileException(String problem) {
        this(List.of(problem));
    }

    PolicyFileException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line each. */
    public List<String> problems() {
        return problems;
    }
}
