package org.lotusmatch.indexer.configure;

import org.lotusmatch.domain.employer.EmployerStandings;
import org.lotusmatch.domain.intake.Drafting;
import org.lotusmatch.indexer.gate.Gate;
import org.lotusmatch.indexer.gate.MinimumWages;
import org.lotusmatch.indexer.imports.CheckedDrafts;
import org.lotusmatch.indexer.normalize.Normalizer;
import org.lotusmatch.indexer.standing.EmployerLists;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;

/** What vacancies are checked against; the city's files are read anew at each start. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {
    private static final Logger log = LoggerFactory.getLogger(GateConfiguration.class);
    private static final String DEMO = "lotus/demo/employer-standings.csv";

    @Bean
    MinimumWages minimumWages(IndexerSettings settings) {
        Path file = settings.minimumWage();
        return file == null ? MinimumWages.standard() : MinimumWages.read(file);
    }

    @Bean
    EmployerStandings employerStandings(IndexerSettings settings) throws IOException {
        Path file = settings.employers().compliance();
        if (file != null) {
            return checked(EmployerLists.read(file));
        }
        return settings.demo() ? demo() : EmployerStandings.NONE;
    }

    private static EmployerLists demo() throws IOException {
        try (InputStream in = new ClassPathResource(DEMO).getInputStream()) {
            return checked(EmployerLists.read(DEMO, in));
        }
    }

    private static EmployerLists checked(EmployerLists lists) {
        lists.problems()
                .forEach(problem -> log.warn("left out of the employers' list: {}", problem));
        return lists;
    }

    @Bean
    Gate gate(MinimumWages minimumWages, EmployerStandings employerStandings) {
        return new Gate(minimumWages, employerStandings);
    }

    @Bean
    Drafting drafting(Normalizer normalizer, Gate gate, Clock clock) {
        return new CheckedDrafts(normalizer, gate, clock);
    }
}
