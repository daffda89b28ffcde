package org.lotusmatch.matcher.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.lotusmatch.api.client.ImportsApi;
import org.lotusmatch.api.client.ServiceApi;
import org.lotusmatch.api.client.invoker.ApiClient;
import org.lotusmatch.api.client.model.ImportReport;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.matcher.MatcherApplication;
import org.lotusmatch.matcher.e2e.GeneratedCity;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/**
 * A running service with a generated city, started once. Its data stay on the disk for the next
 * run: {@code benchmark.data} names the folder, {@code benchmark.vacancies} the size.
 */
final class GrownCity {
    private static final int VACANCIES = Integer.getInteger("benchmark.vacancies", 100_000);
    private static final int PEOPLE = 300;
    private static final long SEED = 7;
    private static final Duration PATIENCE = Duration.ofMinutes(50);
    private static final GrownCity CITY = new GrownCity();

    private final ConfigurableApplicationContext context;

    private GrownCity() {
        Path folder = folder();
        boolean there = Files.exists(folder);
        context =
                SpringApplication.run(
                        MatcherApplication.class,
                        "--server.port=0",
                        "--lotus.demo=false",
                        "--lotus.crowding.delay=1d",
                        "--lotus.encoder.model=lotus-words-1",
                        "--lotus.data=" + folder);
        if (!there) {
            grow(Corpus.PROFILES, PEOPLE);
            grow(Corpus.VACANCIES, VACANCIES);
        }
        await().atMost(PATIENCE).until(() -> bean(VacancyShelf.class).all().isPresent());
    }

    private static Path folder() {
        Path standard = Path.of("target", "benchmark", "city-" + VACANCIES);
        return Path.of(System.getProperty("benchmark.data", standard.toString()));
    }

    static GrownCity get() {
        return CITY;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String address() {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return "http://127.0.0.1:" + port + "/api/v1";
    }

    private void grow(Corpus corpus, int count) {
        ApiClient client = new ApiClient();
        client.setBasePath(address());
        ImportsApi imports = new ImportsApi(client);
        try {
            Path files = Files.createTempDirectory("city");
            Path file = GeneratedCity.write(files, corpus, count, SEED, LocalDate.now());
            var name = org.lotusmatch.api.client.model.Corpus.valueOf(corpus.name());
            String id = imports.createImport(name, file.toFile(), "generated").getId();
            await().atMost(PATIENCE).until(() -> imports.getImport(id).getFinishedAt() != null);
            assertThat(imports.getImport(id).getState()).isEqualTo(ImportReport.StateEnum.DONE);
            ServiceApi service = new ServiceApi(client);
            await().atMost(PATIENCE).until(() -> service.getStatus().getPendingChanges() == 0);
            Files.delete(file);
        } catch (IOException e) {
            throw new IllegalStateException("no generated file of %s".formatted(corpus), e);
        }
    }
}
