package org.lotusmatch.matcher.web;

import org.lotusmatch.api.TrainingPlansApi;
import org.lotusmatch.api.model.TrainingPlanDto;
import org.lotusmatch.api.model.TrainingPlanRequestDto;
import org.lotusmatch.matcher.explain.Phrases;
import org.lotusmatch.matcher.training.cohort.CohortReport;
import org.lotusmatch.matcher.training.cohort.PlanDesk;
import org.lotusmatch.matcher.training.cohort.PlanJob;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

@RestController
class TrainingPlansController implements TrainingPlansApi {
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PlanDesk desk;
    private final Phrases phrases;
    private final TrainingPlanMapper mapper;

    TrainingPlansController(PlanDesk desk, ApiMapper mapper, Phrases phrases) {
        this.desk = desk;
        this.phrases = phrases;
        this.mapper = new TrainingPlanMapper(mapper.sentences());
    }

    @Override
    public ResponseEntity<TrainingPlanDto> createTrainingPlan(TrainingPlanRequestDto request) {
        PlanJob job = desk.open(TrainingPlanMapper.request(request));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/training-plans/" + job.id()))
                .body(mapper.dto(job));
    }

    @Override
    public ResponseEntity<TrainingPlanDto> getTrainingPlan(String id) {
        return ResponseEntity.ok(mapper.dto(known(id, desk.find(id))));
    }

    @Override
    public ResponseEntity<TrainingPlanDto> cancelTrainingPlan(String id) {
        return ResponseEntity.accepted().body(mapper.dto(known(id, desk.cancel(id))));
    }

    @Override
    public ResponseEntity<Resource> getTrainingPlanWorkbook(String id) {
        CohortReport report = known(id, desk.find(id)).report();
        if (report == null) {
            throw new UnknownPlanException(id, true);
        }
        boolean english =
                LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        byte[] workbook = new PlanWorkbook(phrases, english).write(report);
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"training-plan-" + id + ".xlsx\"")
                .body(new ByteArrayResource(workbook));
    }

    private static PlanJob known(String id, Optional<PlanJob> job) {
        return job.orElseThrow(() -> new UnknownPlanException(id, false));
    }
}
