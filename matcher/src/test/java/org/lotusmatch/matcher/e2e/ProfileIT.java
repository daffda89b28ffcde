package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.api.client.model.CandidateRecommendation;
import org.lotusmatch.api.client.model.ConfirmedProfile;
import org.lotusmatch.api.client.model.Consents;
import org.lotusmatch.api.client.model.EducationLevel;
import org.lotusmatch.api.client.model.EmploymentType;
import org.lotusmatch.api.client.model.Experience;
import org.lotusmatch.api.client.model.KeptProfile;
import org.lotusmatch.api.client.model.PlaceDraft;
import org.lotusmatch.api.client.model.ProfileDraft;
import org.lotusmatch.api.client.model.ProfileFromResume;
import org.lotusmatch.api.client.model.VacancyDraft;
import org.lotusmatch.api.client.model.VacancyRecommendation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClientResponseException;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** From a résumé to a profile, to recommendations, to its withdrawal. */
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway") // a null fails the test, as it should
class ProfileIT extends RunningService {
    @TempDir private Path folder;

    @Value("${lotus.data}")
    private Path data;

    @Test
    void aResumeBecomesADraftThatSaysWhereEveryValueCameFrom() throws IOException {
        ProfileFromResume read = readWelder();
        ProfileDraft profile = read.getProfile();
        assertThat(profile.getExperience())
                .containsExactly(new Experience().title("电焊工").years(2.7));
        assertThat(profile.getSkills()).containsExactly("氩弧焊", "二保焊", "机械识图");
        assertThat(profile.getCertificates()).containsExactly("熔化焊接与热切割作业证");
        assertThat(profile.getHome().getPlace()).isEqualTo("湘潭市岳塘区");
        assertThat(profile.getWishes().getOccupations()).containsExactly("电焊工");
        assertThat(profile.getWishes().getEmploymentTypes())
                .containsExactly(EmploymentType.FULL_TIME);
        assertThat(read.getUnderstood().getEducation()).isEqualTo(EducationLevel.SENIOR_SECONDARY);
        assertThat(read.getUnderstood().getHome().getDivision()).isEqualTo("430304");
        assertThat(read.getSources())
                .anyMatch(
                        source ->
                                source.getPointer().equals("/experience/0")
                                        && source.getWords().contains("2019.07-2022.03"))
                .anyMatch(source -> source.getPointer().equals("/skills/2"));
        assertThat(read.getLeftOut())
                .extracting(left -> left.getKind().name())
                .contains("NAME", "TELEPHONE", "GENDER", "BIRTH", "EMPLOYER", "STREET_ADDRESS");
        assertThat(read.getLeftOut()).noneMatch(l -> l.getText().getZh().startsWith("left-out."));
        assertThat(read.toString()).doesNotContain("13900001234").doesNotContain("贺大川");
    }

    @Test
    void readingKeepsNothingAndLogsNothing(CapturedOutput output) throws IOException {
        readWelder();
        long stored = service.getStatus().getProfiles();
        Map<Path, Long> before = files();
        readWelder();
        assertThat(service.getStatus().getProfiles()).isEqualTo(stored);
        assertThat(files()).isEqualTo(before);
        assertThat(output.getAll()).doesNotContain("贺大川").doesNotContain("动臂");
    }

    @Test
    void aLargeUploadLeavesNoFileBehind() throws IOException {
        Path file = folder.resolve("long.txt");
        Files.writeString(file, "电焊工，会看图纸。\n".repeat(120_000));
        assertThat(problem(() -> profiles.readResume(file.toFile())).getStatusCode().value())
                .isEqualTo(422);
        assertThat(files().keySet().toString()).doesNotContain("upload_");
    }

    @Test
    void filesThatAreNotReadSayWhy() throws IOException {
        Path zip = folder.resolve("resume.pdf");
        Files.write(zip, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        assertThat(status(() -> profiles.readResume(zip.toFile()))).isIn(415, 422);
        Path web = Files.writeString(folder.resolve("resume.docx"), "<html>简历</html>");
        RestClientResponseException format = problem(() -> profiles.readResume(web.toFile()));
        assertThat(format.getStatusCode().value()).isEqualTo(415);
        assertThat(format.getResponseBodyAsString()).contains("PDF", "Word");
        Path large = folder.resolve("large.pdf");
        Files.write(large, new byte[(10 << 20) + 1]);
        assertThat(status(() -> profiles.readResume(large.toFile()))).isEqualTo(413);
        Path empty = Files.writeString(folder.resolve("empty.docx"), "");
        assertThat(status(() -> profiles.readResume(empty.toFile()))).isEqualTo(422);
    }

    @Test
    void aConfirmedProfileIsFoundRecommendedAndGivenBack() throws IOException {
        ResponseEntity<KeptProfile> answer =
                profiles.keepProfileWithHttpInfo(confirmed(readWelder().getProfile(), true, true));
        KeptProfile kept = answer.getBody();
        assertThat(answer.getStatusCode().value()).isEqualTo(201);
        assertThat(answer.getHeaders().getLocation())
                .isEqualTo(URI.create("/api/v1/profiles/" + kept.getKey()));
        assertThat(kept.getId()).startsWith("p-").doesNotContain(kept.getKey());
        awaitIndexed();
        assertThat(candidates()).contains(kept.getId());
        assertThat(
                        recommendations
                                .recommendVacancies(
                                        new VacancyRecommendation().profileId(kept.getId()))
                                .getItems())
                .isNotEmpty();
        KeptProfile again = profiles.getProfile(kept.getKey());
        assertThat(again.getUnderstood()).isEqualTo(kept.getUnderstood());
        KeptProfile same =
                profiles.replaceProfile(kept.getKey(), confirmed(again.getProfile(), true, true));
        assertThat(same.getUnderstood()).isEqualTo(kept.getUnderstood());
        profiles.eraseProfile(kept.getKey());
    }

    @Test
    void withoutConsentNobodyFindsIt() {
        ProfileDraft draft = new ProfileDraft().addSkillsItem("氩弧焊");
        KeptProfile kept = profiles.keepProfile(new ConfirmedProfile().profile(draft));
        awaitIndexed();
        assertThat(kept.getConsents().getFoundByEmployers()).isFalse();
        assertThat(candidates()).doesNotContain(kept.getId());
        assertThat(
                        status(
                                () ->
                                        recommendations.recommendVacancies(
                                                new VacancyRecommendation()
                                                        .profileId(kept.getId()))))
                .isEqualTo(403);
        profiles.replaceProfile(kept.getKey(), confirmed(draft, true, false));
        awaitIndexed();
        assertThat(candidates()).contains(kept.getId());
        profiles.eraseProfile(kept.getKey());
    }

    @Test
    void anErasedProfileIsGoneEverywhere() throws IOException {
        KeptProfile kept = profiles.keepProfile(confirmed(readWelder().getProfile(), true, true));
        awaitIndexed();
        long stored = service.getStatus().getProfiles();
        assertThat(profiles.eraseProfileWithHttpInfo(kept.getKey()).getStatusCode().value())
                .isEqualTo(204);
        assertThat(service.getStatus().getProfiles()).isEqualTo(stored - 1);
        awaitIndexed();
        assertThat(candidates()).doesNotContain(kept.getId());
        assertThat(status(() -> profiles.getProfile(kept.getKey()))).isEqualTo(404);
        assertThat(status(() -> profiles.eraseProfile(kept.getKey()))).isEqualTo(404);
        assertThat(
                        status(
                                () ->
                                        profiles.replaceProfile(
                                                kept.getKey(),
                                                confirmed(new ProfileDraft(), true, true))))
                .isEqualTo(404);
    }

    @Test
    void theIdThatEmployersSeeOpensNothing() throws IOException {
        KeptProfile kept = profiles.keepProfile(confirmed(readWelder().getProfile(), true, true));
        assertThat(status(() -> profiles.getProfile(kept.getId()))).isEqualTo(404);
        assertThat(status(() -> profiles.eraseProfile(kept.getId()))).isEqualTo(404);
        profiles.eraseProfile(kept.getKey());
    }

    @Test
    void importedProfilesAreNotTouched() {
        String imported = candidates().getFirst();
        for (int status :
                new int[] {
                    status(() -> profiles.getProfile(imported)),
                    status(() -> profiles.eraseProfile(imported)),
                    status(
                            () ->
                                    profiles.replaceProfile(
                                            imported, confirmed(new ProfileDraft(), true, true)))
                }) {
            assertThat(status).isEqualTo(409);
        }
        assertThat(candidates()).contains(imported);
    }

    @Test
    void impossibleProfilesAreRefusedByPointer() {
        assertThat(
                        problem(
                                        () ->
                                                profiles.keepProfile(
                                                        confirmed(new ProfileDraft(), true, true)))
                                .getResponseBodyAsString())
                .contains("\"status\":422", "\"pointer\":\"/profile\"");
        ProfileDraft abroad =
                new ProfileDraft()
                        .addSkillsItem("焊接")
                        .home(new PlaceDraft().latitude(51.5).longitude(-0.1));
        assertThat(
                        problem(() -> profiles.keepProfile(confirmed(abroad, true, true)))
                                .getResponseBodyAsString())
                .contains("\"status\":422", "/profile/home/l");
    }

    @Test
    void noAnswerMayBeKeptAndNoAddressHandedOn() throws IOException {
        KeptProfile kept = profiles.keepProfile(confirmed(readWelder().getProfile(), false, false));
        HttpHeaders headers = profiles.getProfileWithHttpInfo(kept.getKey()).getHeaders();
        assertThat(headers.getCacheControl()).contains("no-store");
        assertThat(headers.get("Referrer-Policy")).containsExactly("no-referrer");
        profiles.eraseProfile(kept.getKey());
    }

    private ProfileFromResume readWelder() throws IOException {
        return profiles.readResume(ResumeFile.docx(folder, ResumeFile.WELDER).toFile());
    }

    private static ConfirmedProfile confirmed(
            ProfileDraft profile, boolean foundByEmployers, boolean recommended) {
        return new ConfirmedProfile()
                .profile(profile)
                .consents(
                        new Consents().foundByEmployers(foundByEmployers).recommended(recommended));
    }

    /** Ids of the first candidates for a welder's vacancy. */
    private List<String> candidates() {
        return recommendations
                .recommendCandidates(
                        new CandidateRecommendation()
                                .vacancy(
                                        new VacancyDraft()
                                                .title("电焊工")
                                                .addSkillsItem("氩弧焊")
                                                .place(new PlaceDraft().place("湘潭市岳塘区")))
                                .limit(100))
                .getItems()
                .stream()
                .map(item -> item.getCandidate().getId())
                .toList();
    }

    /** What is kept, with sizes, and what uploads may have left. */
    private Map<Path, Long> files() throws IOException {
        Map<Path, Long> sizes = new TreeMap<>();
        try (Stream<Path> kept = Files.walk(data)) {
            for (Path file : kept.filter(Files::isRegularFile).toList()) {
                sizes.put(file, Files.size(file));
            }
        }
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> left =
                Files.find(
                        temporary,
                        6,
                        (file, attributes) ->
                                file.getFileName()
                                        .toString()
                                        .matches("upload_.*|.*tika.*\\.tmp|.*pdfbox.*"))) {
            left.forEach(file -> sizes.put(file, 0L));
        } catch (java.io.UncheckedIOException e) {
            // other processes' files come and go
            assertThat(e).hasMessageContaining(temporary.toString());
        }
        return sizes;
    }

    private static int status(Runnable request) {
        return problem(request).getStatusCode().value();
    }

    private static RestClientResponseException problem(Runnable request) {
        RestClientResponseException problem =
                catchThrowableOfType(RestClientResponseException.class, request::run);
        assertThat(problem.getResponseBodyAsByteArray()).isNotEmpty();
        assertThat(new String(problem.getResponseBodyAsByteArray(), StandardCharsets.UTF_8))
                .contains("\"title\"");
        return problem;
    }
}
