package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.api.client.model.Corpus;
import org.lotusmatch.api.client.model.ImportReport;
import org.lotusmatch.api.client.model.Status;
import org.lotusmatch.api.client.model.Vacancy;
import org.lotusmatch.api.client.model.VacancySearch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class DemoCityIT extends RunningService {
    @Test
    void aNewInstallationIsFilledWithTheDemoCity() {
        Status status = service.getStatus();
        assertThat(status.getVacancies()).isGreaterThanOrEqualTo(150);
        assertThat(status.getCourses()).isGreaterThanOrEqualTo(60);
        assertThat(status.getProfiles()).isGreaterThanOrEqualTo(60);
        assertThat(status.getEncoder()).startsWith("bge-small-zh-v1.5-int8/");
    }

    @Test
    void everyRowOfTheDemoFilesIsAccountedForAndNoneIsRejected() {
        List<ImportReport> demo =
                imports.listImports(100).stream()
                        .filter(
                                report ->
                                        report.getFile()
                                                .matches("(vacancies|courses|profiles)\\.csv"))
                        .toList();
        assertThat(demo).hasSize(3);
        for (ImportReport report : demo) {
            assertThat(report.getState()).isEqualTo(ImportReport.StateEnum.DONE);
            assertThat(report.getRejected()).as(report.getFile()).isZero();
            assertThat(
                            report.getAccepted()
                                    + report.getFlagged()
                                    + report.getQuarantined()
                                    + report.getRejected())
                    .isEqualTo(report.getRead());
        }
    }

    @Test
    void anIndexIsRebuiltWhileItAnswers() {
        Set<String> before = welders();
        assertThat(before).isNotEmpty();
        service.rebuildIndex(Corpus.VACANCIES);
        for (int i = 0; i < 50; i++) {
            assertThat(welders()).isEqualTo(before);
        }
    }

    private Set<String> welders() {
        VacancySearch search = new VacancySearch().text("焊工").limit(100);
        return vacancies.searchVacancies(search).getItems().stream()
                .map(Vacancy::getId)
                .collect(Collectors.toSet());
    }
}
