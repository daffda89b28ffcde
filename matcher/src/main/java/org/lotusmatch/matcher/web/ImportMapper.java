package org.lotusmatch.matcher.web;

import org.lotusmatch.api.model.CorpusDto;
import org.lotusmatch.api.model.ImportReportDto;
import org.lotusmatch.api.model.RejectDto;
import org.lotusmatch.api.model.SentenceDto;
import org.lotusmatch.domain.intake.ImportCounts;
import org.lotusmatch.domain.intake.ImportReport;
import org.lotusmatch.domain.intake.Reject;

import java.time.ZoneOffset;
import java.util.List;

/** Import reports as the contract shows them. */
final class ImportMapper {
    private final SentenceMapper sentences;

    ImportMapper(SentenceMapper sentences) {
        this.sentences = sentences;
    }

    ImportReportDto dto(ImportReport report, List<Reject> rejects) {
        ImportCounts counts = report.counts();
        ImportReportDto dto =
                new ImportReportDto()
                        .id(report.id())
                        .corpus(CorpusDto.fromValue(report.corpus().path()))
                        .file(report.file())
                        .state(ImportReportDto.StateEnum.valueOf(report.state().name()))
                        .progress(report.progress())
                        .read(counts.read())
                        .accepted(counts.accepted())
                        .flagged(counts.flagged())
                        .quarantined(counts.quarantined())
                        .rejected(counts.rejected())
                        .created(counts.created())
                        .changed(counts.changed())
                        .unchanged(counts.unchanged())
                        .acceptedAt(report.acceptedAt().atOffset(ZoneOffset.UTC))
                        .rejects(rejects.stream().map(this::reject).toList());
        if (report.finishedAt() != null) {
            dto.finishedAt(report.finishedAt().atOffset(ZoneOffset.UTC));
        }
        if (report.problem() != null) {
            dto.problem(sentences.of("unreadable." + report.problem(), report.problemArguments()));
        }
        return dto;
    }

    SentenceDto text(Reject reject) {
        return sentences.of("reject." + reject.reason(), reject.column(), reject.value());
    }

    private RejectDto reject(Reject reject) {
        return new RejectDto(
                reject.file(),
                reject.line(),
                reject.column(),
                reject.value(),
                reject.reason(),
                text(reject));
    }
}
