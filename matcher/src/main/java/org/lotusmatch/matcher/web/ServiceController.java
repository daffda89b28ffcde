package org.lotusmatch.matcher.web;

import org.lotusmatch.api.ServiceApi;
import org.lotusmatch.api.model.StatusDto;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.IndexProgress;
import org.lotusmatch.domain.text.TextEncoder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ServiceController implements ServiceApi {
    private final Catalog catalog;
    private final IndexProgress progress;
    private final TextEncoder encoder;

    ServiceController(Catalog catalog, IndexProgress progress, TextEncoder encoder) {
        this.catalog = catalog;
        this.progress = progress;
        this.encoder = encoder;
    }

    @Override
    public ResponseEntity<StatusDto> getStatus() {
        return ResponseEntity.ok(
                new StatusDto(
                        catalog.count(Corpus.VACANCIES),
                        catalog.count(Corpus.COURSES),
                        catalog.count(Corpus.PROFILES),
                        encoder.id(),
                        progress.pendingChanges()));
    }
}
