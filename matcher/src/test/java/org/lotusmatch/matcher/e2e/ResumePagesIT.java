package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pages on which a résumé becomes a profile, asked as a browser would. */
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway") // a null fails the test, as it should
class ResumePagesIT extends RunningService {
    private static final List<String> ENGLISH =
            List.of(
                    "Resume",
                    "Name: Ann Lotusfield",
                    "Phone: 13900001234",
                    "Desired position: welder",
                    "Skills",
                    "TIG welding, Excel");

    @TempDir private Path folder;

    @Test
    void aPdfBecomesAFormAndNothingIsStoredOrLogged(CapturedOutput output) throws IOException {
        long stored = service.getStatus().getProfiles();
        ResponseEntity<String> page = upload(pdf());
        assertThat(page.getStatusCode().value()).isEqualTo(200);
        assertThat(page.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(page.getBody())
                .contains("Excel", "left-out", "电话")
                .doesNotContain("Lotusfield", "13900001234", "??");
        assertThat(service.getStatus().getProfiles()).isEqualTo(stored);
        assertThat(output.getAll()).doesNotContain("Lotusfield");
    }

    @Test
    void aWordFileBecomesAFormWithTheWordsItCameFrom() throws IOException {
        assertThat(upload(ResumeFile.docx(folder, ResumeFile.WELDER)).getBody())
                .contains("value=\"电焊工\"", "2019.07-2022.03", "湘潭市岳塘区")
                .doesNotContain("贺大川", "checked=\"checked\" name=\"recommended\"");
    }

    @Test
    void whatCannotBeReadSaysWhyWithItsStatus() throws IOException {
        Path web = Files.writeString(folder.resolve("resume.docx"), "<html>简历</html>");
        assertThat(upload(web).getStatusCode().value()).isEqualTo(415);
        Path large = Files.write(folder.resolve("large.pdf"), new byte[(10 << 20) + 1]);
        ResponseEntity<String> tooLarge = upload(large);
        assertThat(tooLarge.getStatusCode().value()).isEqualTo(413);
        assertThat(tooLarge.getBody()).contains("10 MB");
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        assertThat(upload(empty).getStatusCode().value()).isEqualTo(422);
    }

    @Test
    void withoutConsentOrContentNothingIsStoredAndTheFormComesBack() {
        long stored = service.getStatus().getProfiles();
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("skills", "氩弧焊");
        form.add("workYears", "三");
        form.add("workTitle", "焊工");
        ResponseEntity<String> refused = send("/resume/mine", form);
        assertThat(refused.getStatusCode().value()).isEqualTo(422);
        assertThat(refused.getBody())
                .contains("consents-problem", "href=\"#workYears0\"", "氩弧焊", "value=\"三\"");
        MultiValueMap<String, String> empty = new LinkedMultiValueMap<>();
        empty.add("recommended", "yes");
        assertThat(send("/resume/mine", empty).getStatusCode().value()).isEqualTo(422);
        assertThat(service.getStatus().getProfiles()).isEqualTo(stored);
    }

    @Test
    void aConfirmedFormIsKeptUnderAKeyThatTheApiKnowsToo() {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("skills", "氩弧焊");
        form.add("graduationYear", "2024");
        form.add("recommended", "yes");
        String own =
                String.valueOf(send("/resume/mine", form).getHeaders().getLocation().getPath());
        String key = own.substring(own.lastIndexOf('/') + 1);
        assertThat(profiles.getProfile(key).getConsents().getRecommended()).isTrue();
        assertThat(profiles.getProfile(key).getConsents().getFoundByEmployers()).isFalse();
        assertThat(profiles.getProfile(key).getProfile().getGraduationYear()).isEqualTo(2024);
        assertThat(get(own).getHeaders().get("Referrer-Policy")).containsExactly("no-referrer");

        form.remove("recommended");
        assertThat(send(own + "/edit", form).getStatusCode().value()).isEqualTo(302);
        assertThat(profiles.getProfile(key).getConsents().getRecommended()).isFalse();

        assertThat(send(own + "/erase", new LinkedMultiValueMap<>()).getStatusCode().value())
                .isEqualTo(302);
        ResponseEntity<String> gone = get(own);
        assertThat(gone.getStatusCode().value()).isEqualTo(404);
        assertThat(gone.getBody()).contains("没有这份资料").doesNotContain(">" + key);
        assertThat(send(own + "/erase", new LinkedMultiValueMap<>()).getStatusCode().value())
                .isEqualTo(404);
    }

    private ResponseEntity<String> upload(Path file) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new FileSystemResource(file));
        return post("/resume", parts, MediaType.MULTIPART_FORM_DATA);
    }

    private ResponseEntity<String> send(String path, MultiValueMap<String, String> form) {
        return post(path, form, MediaType.APPLICATION_FORM_URLENCODED);
    }

    private ResponseEntity<String> post(String path, Object body, MediaType type) {
        return client().post()
                .uri(path)
                .contentType(type)
                .body(body)
                .retrieve()
                .onStatus(status -> true, (request, response) -> {})
                .toEntity(String.class);
    }

    private ResponseEntity<String> get(String path) {
        return client().get()
                .uri(path)
                .retrieve()
                .onStatus(status -> true, (request, response) -> {})
                .toEntity(String.class);
    }

    /** Follows no redirect. */
    private RestClient client() {
        return RestClient.builder()
                .baseUrl(address())
                .requestFactory(
                        new org.springframework.http.client.JdkClientHttpRequestFactory(
                                java.net.http.HttpClient.newHttpClient()))
                .build();
    }

    /** Latin letters only: the standard fonts have no Han characters. */
    private Path pdf() throws IOException {
        Path file = folder.resolve("resume.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.newLineAtOffset(60, 760);
                for (String line : ENGLISH) {
                    content.showText(line);
                    content.newLineAtOffset(0, -16);
                }
                content.endText();
            }
            document.save(file.toFile());
        }
        return file;
    }
}
