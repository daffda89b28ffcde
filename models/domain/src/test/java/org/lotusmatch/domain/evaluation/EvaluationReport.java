package org.lotusmatch.domain.evaluation;

import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the table of an evaluation after its last test and writes it to {@link #FILE}. */
public final class EvaluationReport implements TestExecutionListener {
    /** In the module whose tests ran. */
    static final Path FILE = Path.of("target", "evaluation.md");

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        String table = Evaluation.table();
        if (table.isEmpty()) {
            return;
        }
        System.out.println(table);
        try {
            Files.createDirectories(FILE.toAbsolutePath().getParent());
            Files.writeString(FILE, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
