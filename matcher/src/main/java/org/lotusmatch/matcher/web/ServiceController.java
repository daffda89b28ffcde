package org.lotusmatch.matcher.web;

import org.lotusmatch.api.ServiceApi;
import org.lotusmatch.api.model.CorpusDto;
import org.lotusmatch.api.model.StatusDto;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.IndexMaintenance;
import org.lotusmatch.domain.search.IndexProgress;
import org.lotusmatch.domain.text.TextEncoder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ServiceController implements ServiceApi {
    private final Catalog catalog;
    private final IndexProgress progress;
    private final TextEncoder encoder;
    private final IndexMaintenance maintenance;

    ServiceController(
            Catalog catalog,
            IndexProgress progress,
            TextEncoder encoder,
            IndexMaintenance maintenance) {
        this.catalog = catalog;
        this.progress = progress;
        this.encoder = encoder;
        this.maintenance = maintenance;
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

    @Override
    public ResponseEntity<Void> rebuildIndex(CorpusDto corpus) {
        maintenance.requestRebuild(Corpus.ofPath(corpus.getValue()));
        return ResponseEntity.accepted().build();
    }
}
