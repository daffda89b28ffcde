package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.api.ImportsApi;
import org.lotusmatch.api.model.CorpusDto;
import org.lotusmatch.api.model.ImportReportDto;
import org.lotusmatch.domain.intake.ImportDesk;
import org.lotusmatch.domain.intake.ImportReport;
import org.lotusmatch.domain.record.Corpus;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

@RestController
class ImportsController implements ImportsApi {
    private static final int REJECTS_SHOWN = 100;

    private final ImportDesk desk;
    private final ApiMapper mapper;
    private final RejectsCsv csv;

    ImportsController(ImportDesk desk, ApiMapper mapper) {
        this.desk = desk;
        this.mapper = mapper;
        csv = new RejectsCsv(desk, mapper.imports());
    }

    @Override
    public ResponseEntity<ImportReportDto> createImport(
            CorpusDto key, MultipartFile file, @Nullable String source) {
        Corpus corpus = Corpus.ofPath(key.getValue());
        String name = FileNames.lastPart(file.getOriginalFilename());
        try (InputStream content = file.getInputStream()) {
            ImportReport report =
                    desk.open(corpus, name, VacanciesController.text(source), content);
            return ResponseEntity.accepted()
                    .location(URI.create("/api/v1/imports/" + report.id()))
                    .body(mapper.imports().dto(report, List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the upload", e);
        }
    }

    @Override
    public ResponseEntity<ImportReportDto> getImport(String key) {
        return ResponseEntity.ok(
                mapper.imports().dto(known(key), desk.rejects(key, 0, REJECTS_SHOWN)));
    }

    @Override
    public ResponseEntity<List<ImportReportDto>> listImports(Integer limit) {
        return ResponseEntity.ok(
                desk.recentImports(limit).stream()
                        .map(report -> mapper.imports().dto(report, List.of()))
                        .toList());
    }

    @Override
    public ResponseEntity<Resource> getRejects(String id) {
        known(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            csv.write(id, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"rejects-" + id + ".csv\"")
                .body(new InputStreamResource(new ByteArrayInputStream(out.toByteArray())));
    }

    private ImportReport known(String id) {
        return desk.findImport(id).orElseThrow(() -> new UnknownImportException(id));
    }
}
