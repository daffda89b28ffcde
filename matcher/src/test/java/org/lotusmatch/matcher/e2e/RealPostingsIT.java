package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.lotusmatch.api.client.model.Corpus;
import org.lotusmatch.api.client.model.Experience;
import org.lotusmatch.api.client.model.ImportReport;
import org.lotusmatch.api.client.model.ProfileDraft;
import org.lotusmatch.api.client.model.RecommendedVacancy;
import org.lotusmatch.api.client.model.VacancyRecommendation;
import org.lotusmatch.api.client.model.WishesDraft;
import org.springframework.test.annotation.DirtiesContext;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Real, dirty postings, where they lie beside the project; skipped elsewhere. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
@DirtiesContext
class RealPostingsIT extends RunningService {
    @Test
    void everyRowIsAccountedForAndAJavaDeveloperSeesJavaJobsFirst() {
        Path postings = postings();
        assumeTrue(postings != null, "no real postings beside the project");
        check(postings.resolve("it-roles-2019.csv"), 3000);
        check(postings.resolve("mixed-2019-shifted-fields.gb18030.csv"), 2500);
        check(postings.resolve("general-2021-no-description.csv"), 1250);

        ProfileDraft developer =
                new ProfileDraft()
                        .skills(List.of("Java", "Spring", "MySQL"))
                        .experience(List.of(new Experience().title("Java开发工程师").years(3.0)))
                        .wishes(
                                new WishesDraft()
                                        .occupations(List.of("Java开发工程师"))
                                        .places(List.of("长沙")));
        List<RecommendedVacancy> items =
                recommendations
                        .recommendVacancies(
                                new VacancyRecommendation().profile(developer).limit(10))
                        .getItems();
        assertThat(items).hasSize(10);
        assertThat(items)
                .allSatisfy(
                        item ->
                                assertThat(item.getVacancy().getTitle().getWords())
                                        .containsIgnoringCase("java"));
    }

    private void check(Path file, int rows) {
        ImportReport report = importFile(Corpus.VACANCIES, file, null);
        assertThat(report.getState()).isEqualTo(ImportReport.StateEnum.DONE);
        assertThat(report.getRead()).as(report.getFile()).isEqualTo(rows);
        assertThat(
                        report.getAccepted()
                                + report.getFlagged()
                                + report.getQuarantined()
                                + report.getRejected())
                .isEqualTo(rows);
    }

    private static Path postings() {
        for (Path folder = Path.of("").toAbsolutePath();
                folder != null;
                folder = folder.getParent()) {
            Path found = folder.resolve("shared/data/postings");
            if (Files.isDirectory(found)) {
                return found;
            }
        }
        return null;
    }
}
