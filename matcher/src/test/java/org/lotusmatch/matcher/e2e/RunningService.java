package org.lotusmatch.matcher.e2e;

import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.lotusmatch.api.client.CoursesApi;
import org.lotusmatch.api.client.ImportsApi;
import org.lotusmatch.api.client.ProfilesApi;
import org.lotusmatch.api.client.RecommendationsApi;
import org.lotusmatch.api.client.ReviewsApi;
import org.lotusmatch.api.client.ServiceApi;
import org.lotusmatch.api.client.TrainingApi;
import org.lotusmatch.api.client.TrainingPlansApi;
import org.lotusmatch.api.client.VacanciesApi;
import org.lotusmatch.api.client.invoker.ApiClient;
import org.lotusmatch.api.client.model.Corpus;
import org.lotusmatch.api.client.model.ImportReport;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.client.RestClient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The whole service with the demo city on a free port and a folder of its own, asked through the
 * generated client.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RunningService {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @LocalServerPort private int port;

    protected ImportsApi imports;
    protected VacanciesApi vacancies;
    protected CoursesApi courses;
    protected RecommendationsApi recommendations;
    protected ReviewsApi reviews;
    protected ProfilesApi profiles;
    protected TrainingPlansApi plans;
    protected ServiceApi service;
    protected TrainingApi training;

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry registry) {
        registry.add("lotus.data", RunningService::newFolder);
        // an order does not change between two questions of a test; one that needs a pass makes it
        registry.add("lotus.crowding.delay", () -> "1d");
    }

    private static String newFolder() {
        try {
            return Files.createTempDirectory("lotusmatch-e2e").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void connect() {
        ApiClient client = new ApiClient();
        client.setBasePath(address() + "/api/v1");
        imports = new ImportsApi(client);
        vacancies = new VacanciesApi(client);
        courses = new CoursesApi(client);
        recommendations = new RecommendationsApi(client);
        reviews = new ReviewsApi(client);
        profiles = new ProfilesApi(client);
        plans = new TrainingPlansApi(client);
        service = new ServiceApi(client);
        training = new TrainingApi(client);
        awaitIndexed();
    }

    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Waits until every import is finished and searches see everything. */
    protected void awaitIndexed() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () ->
                                imports.listImports(100).stream()
                                                .allMatch(report -> report.getFinishedAt() != null)
                                        && service.getStatus().getPendingChanges() == 0);
    }

    protected ImportReport importFile(Corpus corpus, Path file, String source) {
        ImportReport waiting = imports.createImport(corpus, file.toFile(), source);
        awaitIndexed();
        return imports.getImport(waiting.getId());
    }

    /** For what the generated client cannot read: files that are no JSON. */
    protected String read(String path) {
        return String.valueOf(
                RestClient.create(address()).get().uri(path).retrieve().body(String.class));
    }
}
