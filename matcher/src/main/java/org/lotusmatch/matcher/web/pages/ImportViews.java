package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.intake.ImportReport;
import org.lotusmatch.domain.intake.ImportState;
import org.lotusmatch.domain.intake.Reject;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Imports as pages show them. */
@Component
final class ImportViews {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final double PERCENT = 100;

    private final PageTexts texts;
    private final Clock clock;

    ImportViews(PageTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    ImportView view(ImportReport report, List<Reject> rejects) {
        boolean done = report.state() == ImportState.DONE;
        return new ImportView(
                report.id(),
                report.file(),
                texts.phrase("corpus." + report.corpus().path()),
                report.state(),
                texts.page("import.state." + report.state().name()),
                done ? (long) PERCENT : Math.round(PERCENT * report.progress()),
                report.counts(),
                problem(report),
                MINUTE.format(report.acceptedAt().atZone(clock.getZone())),
                rejects.stream().map(this::reject).toList());
    }

    private @Nullable String problem(ImportReport report) {
        return report.problem() == null
                ? null
                : texts.phrase("unreadable." + report.problem(), report.problemArguments());
    }

    private ImportView.RejectView reject(Reject reject) {
        return new ImportView.RejectView(
                reject.line() == 0 ? "" : String.valueOf(reject.line()),
                reject.column(),
                reject.value(),
                texts.reject(reject));
    }
}
