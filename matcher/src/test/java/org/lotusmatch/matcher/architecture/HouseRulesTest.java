package org.lotusmatch.matcher.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.profile.SensitiveFacts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** Who may lean on whom. */
class HouseRulesTest {
    private static final String[] GENERATED = {"org.lotusmatch.api.."};

    private static JavaClasses house;

    @BeforeAll
    static void read() {
        house =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("-tests.jar"))
                        .importPackages("org.lotusmatch");
    }

    private static void check(ArchRule rule) {
        rule.check(house);
    }

    @Test
    void domainLeansOnJavaAndJSpecifyOnly() {
        check(
                classes()
                        .that()
                        .resideInAPackage("org.lotusmatch.domain..")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("java..", "org.jspecify..", "org.lotusmatch.domain..")
                        .because("the vocabulary outlives every library"));
    }

    @Test
    void everyEngineLivesInOneRoom() {
        livesIn("org.apache.lucene..", "org.lotusmatch.indexer.lucene..");
        livesIn("co.elastic..", "org.lotusmatch.indexer.elasticsearch..");
        livesIn("ai.djl..", "org.lotusmatch.inference.djl..");
        livesIn("io.github.metarank..", "org.lotusmatch.inference.ranking..");
        livesIn("org.apache.tika..", "org.lotusmatch.indexer.resume..");
        livesIn("org.apache.pdfbox..", "org.lotusmatch.indexer.resume..");
        livesIn("com.github.houbb..", "org.lotusmatch.matcher.suggest..");
        livesIn("com.google.ortools..", "org.lotusmatch.matcher.training.cohort.solver..");
        livesIn("io.lettuce..", "org.lotusmatch.matcher.cache..");
        livesIn("org.yaml.snakeyaml..", "org.lotusmatch.matcher.policy..");
    }

    private static void livesIn(String library, String room) {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(room)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library)
                        .allowEmptyShould(true)
                        .because("it can then be replaced there and nowhere else"));
    }

    @Test
    void theWayInKnowsNoEngine() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "..indexer.ingest..",
                                "..indexer.normalize..",
                                "..indexer.gate..",
                                "..indexer.resume..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "..indexer.lucene..",
                                "..indexer.elasticsearch..",
                                "..indexer.catalog..",
                                "java.sql..",
                                "org.springframework..")
                        .because("reading and checking a row is the same for every store"));
    }

    @Test
    void onlyWebSeesTheContractAndSpringMvc() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("org.lotusmatch.matcher..")
                        .and()
                        .resideOutsideOfPackages("..matcher.web..", "..matcher.configure..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.lotusmatch.api..", "org.springframework.web..")
                        .because("the contract may change without the pipeline"));
    }

    @Test
    void springStaysAtTheEdges() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage("org.lotusmatch..")
                        .and()
                        .resideOutsideOfPackages(
                                "..configure..", "..web..", "..cli..", "org.lotusmatch.api..")
                        .and()
                        .haveNameNotMatching(".*Application(\\$.*)?")
                        .should()
                        .dependOnClassesThat(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates
                                        .resideInAPackage("org.springframework..")
                                        .and(
                                                com.tngtech.archunit.base.DescribedPredicate.not(
                                                        com.tngtech.archunit.core.domain.JavaClass
                                                                .Predicates.resideInAnyPackage(
                                                                "org.springframework.jdbc..",
                                                                "org.springframework.transaction.."))))
                        .because("what we exist for must not need a container to be understood"));
    }

    @Test
    void sensitiveFactsNeverReachTheRanker() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "..matcher.rank..",
                                "..matcher.check..",
                                "..matcher.match..",
                                "..matcher.retrieve..",
                                "..matcher.training..",
                                "..matcher.feedback..",
                                "..matcher.crowding..",
                                "..matcher.insight..",
                                "..inference.ranking..",
                                "..domain.feedback..",
                                "..indexer.build..")
                        .should()
                        .dependOnClassesThat()
                        .belongToAnyOf(SensitiveFacts.class)
                        .because("gender, age and priority groups are for eligibility only"));
    }

    @Test
    void whatEntitlesToABenefitNeverReachesTheRanker() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "..matcher.rank..",
                                "..matcher.check..",
                                "..matcher.match..",
                                "..matcher.retrieve..",
                                "..matcher.training..",
                                "..matcher.feedback..",
                                "..matcher.crowding..",
                                "..matcher.insight..",
                                "org.lotusmatch.inference..",
                                "org.lotusmatch.indexer..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("..matcher.policy..", "..domain.policy..")
                        .because("age, household and groups decide on benefits, never on jobs"));
    }

    @Test
    void whatIsSaidForABenefitIsNeitherStoredNorLogged() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage("..matcher.policy..", "..domain.policy..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.slf4j..",
                                "java.util.logging..",
                                "java.sql..",
                                "org.springframework..",
                                "java.nio.file..",
                                "..domain.catalog..")
                        .because("facts live no longer than the answer to a question"));
    }

    @Test
    void roomsFormNoCycles() {
        check(slices().matching("org.lotusmatch.matcher.(*)..").should().beFreeOfCycles());
        check(slices().matching("org.lotusmatch.indexer.(*)..").should().beFreeOfCycles());
        check(slices().matching("org.lotusmatch.domain.(*)..").should().beFreeOfCycles());
    }

    @Test
    void fieldsAreNotInjected() {
        check(
                fields().that()
                        .areDeclaredInClassesThat()
                        .resideOutsideOfPackages(GENERATED)
                        .should()
                        .notBeAnnotatedWith(
                                "org.springframework.beans.factory.annotation.Autowired")
                        .because("a class says in its constructor what it needs"));
    }

    @Test
    void theTimeComesFromAClock() {
        for (Class<?> type :
                new Class<?>[] {
                    Instant.class,
                    LocalDate.class,
                    LocalDateTime.class,
                    OffsetDateTime.class,
                    ZonedDateTime.class
                }) {
            check(
                    noClasses()
                            .that()
                            .resideOutsideOfPackages(GENERATED)
                            .should()
                            .callMethod(type, "now")
                            .because("tests set the clock"));
        }
    }

    @Test
    void nothingPrints() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(GENERATED)
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .because("logs have levels, command lines have Picocli's writers"));
    }
}
