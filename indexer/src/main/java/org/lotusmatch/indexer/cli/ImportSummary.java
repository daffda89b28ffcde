package org.lotusmatch.indexer.cli;

import org.lotusmatch.domain.intake.ImportCounts;
import org.lotusmatch.domain.intake.ImportDesk;
import org.lotusmatch.domain.intake.ImportReport;
import org.lotusmatch.domain.intake.ImportState;
import org.lotusmatch.domain.intake.Reject;

import java.util.List;

/** Says what became of an import. */
final class ImportSummary {
    /** Enough to see what is wrong with a file. */
    private static final int REJECTS_SHOWN = 10;

    private final ImportDesk desk;
    private final Screen screen;
    private final Texts texts;

    ImportSummary(ImportDesk desk, Screen screen) {
        this.desk = desk;
        this.screen = screen;
        this.texts = screen.texts();
    }

    void print(ImportReport report) {
        String corpus = texts.text("corpus." + report.corpus());
        if (report.state() == ImportState.FAILED) {
            String problem = report.problem() == null ? "" : report.problem();
            screen.say(
                    "import.failed",
                    report.file(),
                    corpus,
                    problem(problem, report.problemArguments()));
        } else {
            screen.say("import.done", report.file(), corpus);
        }
        printCounts(report.counts());
        printRejects(report);
    }

    private void printCounts(ImportCounts counts) {
        new Table()
                .row(
                        texts.text("import.read"),
                        texts.text("import.accepted"),
                        texts.text("import.flagged"),
                        texts.text("import.quarantined"),
                        texts.text("import.rejected"),
                        texts.text("import.created"),
                        texts.text("import.changed"),
                        texts.text("import.unchanged"))
                .row(
                        counts.read(),
                        counts.accepted(),
                        counts.flagged(),
                        counts.quarantined(),
                        counts.rejected(),
                        counts.created(),
                        counts.changed(),
                        counts.unchanged())
                .print(screen.out());
    }

    private void printRejects(ImportReport report) {
        List<Reject> rejects = desk.rejects(report.id(), 0, REJECTS_SHOWN);
        if (rejects.isEmpty()) {
            return;
        }
        screen.say("import.rejects", rejects.size(), report.counts().rejected());
        Table table =
                new Table()
                        .row(
                                texts.text("import.line"),
                                texts.text("import.column"),
                                texts.text("import.reason"),
                                texts.text("import.value"));
        rejects.forEach(
                reject ->
                        table.row(reject.line(), reject.column(), reason(reject), reject.value()));
        table.print(screen.out());
    }

    private String reason(Reject reject) {
        return texts.textOr("reject." + reject.reason(), reject.reason());
    }

    /** Why a file cannot be read. */
    String problem(String reason, List<String> arguments) {
        String id = arguments.isEmpty() ? reason : reason + " " + arguments;
        return texts.textOr("unreadable." + reason, id, arguments.toArray());
    }
}
