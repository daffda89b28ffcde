package org.lotusmatch.indexer.cli;

import org.lotusmatch.domain.intake.ImportReport;
import org.lotusmatch.domain.intake.ImportState;
import org.lotusmatch.domain.intake.UnreadableFileException;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.indexer.imports.QueuedImportDesk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Imports files in this process, one after another. */
final class ImportFiles {
    /** Imports among which unfinished ones are looked for. */
    private static final int RECENT = 100;

    private final QueuedImportDesk desk;
    private final Screen screen;
    private final ImportSummary summary;

    ImportFiles(QueuedImportDesk desk, Screen screen) {
        this.desk = desk;
        this.screen = screen;
        this.summary = new ImportSummary(desk, screen);
    }

    /**
     * @return 0, or 1 if a file could not be read to its end
     */
    int importAll(Corpus corpus, List<InputFile> files, String source)
            throws IOException, InterruptedException {
        List<String> opened = new ArrayList<>();
        for (InputFile file : files) {
            open(corpus, file.path(), source).ifPresent(opened::add);
        }
        if (!opened.isEmpty()) {
            carryOut(unfinished(opened));
            opened.forEach(id -> summary.print(report(id)));
            screen.say("import.follow");
        }
        boolean allDone = opened.stream().allMatch(id -> report(id).state() == ImportState.DONE);
        return allDone && opened.size() == files.size() ? 0 : 1;
    }

    /** Queues the file; empty if it cannot be an import. */
    private Optional<String> open(Corpus corpus, Path file, String source) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            String name = file.getFileName().toString();
            return Optional.of(desk.open(corpus, name, source, content).id());
        } catch (UnreadableFileException e) {
            screen.err().println(file + ": " + summary.problem(e.reason(), e.arguments()));
            return Optional.empty();
        }
    }

    /** The imports that will be carried out, also those that a crash left behind. */
    private List<String> unfinished(List<String> opened) {
        List<String> unfinished = new ArrayList<>(opened);
        for (ImportReport report : desk.recentImports(RECENT)) {
            if (!isOver(report) && !opened.contains(report.id())) {
                screen.say("import.before", report.file());
                unfinished.add(report.id());
            }
        }
        screen.out().flush();
        return unfinished;
    }

    private static boolean isOver(ImportReport report) {
        return report.state() == ImportState.DONE || report.state() == ImportState.FAILED;
    }

    private void carryOut(List<String> ids) throws InterruptedException {
        String unit = screen.texts().text("import.bar");
        try (Progress progress = Progress.start(report(ids.getFirst()).corpus().path(), unit)) {
            Watch.whileDoing(desk::runWaiting, () -> show(ids, progress));
        }
    }

    /** Rows to come are estimated from the share of the bytes that were read. */
    private void show(List<String> ids, Progress progress) {
        long read = 0;
        double share = 0;
        for (String id : ids) {
            ImportReport report = report(id);
            read += report.counts().read();
            share += report.state() == ImportState.FAILED ? 1 : report.progress();
        }
        progress.at(read, share == 0 ? 0 : Math.round(read * ids.size() / share));
    }

    private ImportReport report(String id) {
        return desk.findImport(id).orElseThrow();
    }
}
