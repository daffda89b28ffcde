package org.lotusmatch.indexer.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lotusmatch.domain.intake.UnreadableFileException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that must not be read, and what the person is told. */
@ExtendWith(OutputCaptureExtension.class)
class ResumeLimitsTest {
    private static final List<String> LINES =
            List.of("Resume of somebody", "Objective: welder", "Skills: argon arc welding");
    private static final String NAMESPACE =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final ResumeFiles files = new ResumeFiles(null);

    @Test
    void aPdfWithAPasswordSaysSo() throws IOException {
        assertThat(reason(TestDocuments.lockedPdf(LINES, "secret"))).isEqualTo("resume-encrypted");
    }

    @Test
    void aWordDocumentWithAPasswordSaysSo() throws Exception {
        assertThat(reason(encrypted(TestDocuments.docx(LINES)))).isEqualTo("resume-encrypted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>简历</body></html>", "{\\rtf1 简历}", "MIME-Version: 1.0"})
    void webPagesAndRichTextAreNotTakenForText(String content) {
        assertThat(reason(content.getBytes(StandardCharsets.UTF_8))).isEqualTo("resume-format");
    }

    @Test
    void aProgramIsNoResume() {
        byte[] program = new byte[4096];
        new Random(7).nextBytes(program);
        program[0] = 'M';
        program[1] = 'Z';
        assertThat(reason(program)).isEqualTo("resume-format");
    }

    @Test
    void anArchiveIsNoResume() throws IOException {
        assertThat(reason(zip("简历.txt", LINES.getFirst()))).isEqualTo("resume-format");
    }

    @Test
    void anEmptyFileSaysSo() {
        assertThat(reason(new byte[0])).isEqualTo("resume-empty");
    }

    @Test
    void aFewLettersAreNoResume() {
        assertThat(reason("简历".getBytes(StandardCharsets.UTF_8))).isEqualTo("resume-too-short");
    }

    @Test
    void aBrokenDocumentSaysSo() throws IOException {
        byte[] whole = TestDocuments.docx(LINES);
        assertThat(reason(java.util.Arrays.copyOf(whole, whole.length / 2)))
                .isIn("resume-broken", "resume-format");
        assertThat(reason("%PDF-1.7 and then nothing".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("resume-broken");
    }

    @Test
    void tenMegabytesAreTheMost() {
        assertThat(refusal(new byte[(10 << 20) + 1]).arguments()).containsExactly("10");
        assertThat(reason(new byte[(10 << 20) + 1])).isEqualTo("resume-too-large");
    }

    @Test
    void aHundredThousandCharactersAreTheMost() throws IOException {
        String line = "焊".repeat(1000);
        assertThat(reason(TestDocuments.docx(Collections.nCopies(101, line))))
                .isEqualTo("resume-too-long");
        assertThat(reason(line.repeat(101).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("resume-too-long");
    }

    @Test
    void thirtyPagesAreTheMost() throws IOException {
        assertThat(reason(TestDocuments.pdf(LINES, 31))).isEqualTo("resume-too-many-pages");
    }

    @Test
    void aDocumentThatUnpacksWithoutEndIsStopped() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] blanks = new byte[1 << 20];
            java.util.Arrays.fill(blanks, (byte) ' ');
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                zip.write(blanks);
            }
        }
        assertThat(reason(out.toByteArray())).isEqualTo("resume-bomb");
    }

    @Test
    void aPdfThatUnpacksWithoutEndIsStopped() throws IOException {
        byte[] once = deflated(new byte[80 << 20]);
        assertThat(reason(pdfWith("/Filter /FlateDecode", once))).isEqualTo("resume-bomb");
        assertThat(reason(pdfWith("/Filter [/FlateDecode /FlateDecode]", deflated(once))))
                .isEqualTo("resume-bomb");
    }

    @Test
    void anEntityReachesNoFile() throws IOException {
        Path secret = Files.createTempFile("lotus-secret", ".txt");
        try {
            Files.writeString(secret, "topsecret");
            byte[] document =
                    withDocumentXml(
                            "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \""
                                    + secret.toUri()
                                    + "\">]><w:document xmlns:w=\""
                                    + NAMESPACE
                                    + "\"><w:body><w:p><w:r><w:t>a résumé with an entity in it:"
                                    + " &x;</w:t></w:r></w:p></w:body></w:document>");
            try {
                assertThat(files.read(new ByteArrayInputStream(document)).lines().toString())
                        .doesNotContain("topsecret");
            } catch (UnreadableFileException e) {
                assertThat(e.reason()).isEqualTo("resume-broken");
            }
        } finally {
            Files.delete(secret);
        }
    }

    @Test
    void aDeeplyNestedDocumentEndsWell() throws IOException {
        int depth = 20_000;
        String xml =
                "<w:document xmlns:w=\""
                        + NAMESPACE
                        + "\"><w:body>"
                        + "<w:tbl><w:tr><w:tc>".repeat(depth)
                        + "<w:p/>"
                        + "</w:tc></w:tr></w:tbl>".repeat(depth)
                        + "</w:body></w:document>";
        assertThat(reason(withDocumentXml(xml)))
                .isIn("resume-broken", "resume-bomb", "resume-scan");
    }

    @Test
    void aScanSaysThatItIsOneWhereNothingCanReadIt() throws IOException {
        assertThat(reason(TestDocuments.scannedPdf(LINES))).isEqualTo("resume-scan");
        assertThat(reason(TestDocuments.png(LINES))).isEqualTo("resume-scan");
        assertThat(reason(TestDocuments.docx(List.of()))).isEqualTo("resume-scan");
    }

    @Test
    void nothingStaysOnDiskAndNothingIsLogged(CapturedOutput output) throws Exception {
        Set<Path> before = leftovers();
        files.read(new ByteArrayInputStream(TestDocuments.pdf(LINES)));
        files.read(new ByteArrayInputStream(TestDocuments.docx(LINES)));
        reason(TestDocuments.lockedPdf(LINES, "secret"));
        reason(encrypted(TestDocuments.docx(LINES)));
        reason(java.util.Arrays.copyOf(TestDocuments.pdf(LINES), 400));
        assertThat(leftovers()).isEqualTo(before);
        assertThat(output.getAll()).doesNotContain("welder").doesNotContain("argon");
    }

    private static Set<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(
                            file ->
                                    file.getFileName()
                                            .toString()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .matches(".*(tika|pdfbox|poi|ooxml|ocr).*"))
                    .collect(Collectors.toSet());
        }
    }

    private String reason(byte[] content) {
        return refusal(content).reason();
    }

    private UnreadableFileException refusal(byte[] content) {
        return catchThrowableOfType(
                UnreadableFileException.class, () -> files.read(new ByteArrayInputStream(content)));
    }

    private static byte[] encrypted(byte[] document)
            throws IOException, GeneralSecurityException, OpenXML4JException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(document);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] withDocumentXml(String xml) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                java.util.zip.ZipInputStream original =
                        new java.util.zip.ZipInputStream(
                                new ByteArrayInputStream(TestDocuments.docx(LINES)))) {
            for (ZipEntry part = original.getNextEntry();
                    part != null;
                    part = original.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                boolean main = part.getName().equals("word/document.xml");
                zip.write(main ? xml.getBytes(StandardCharsets.UTF_8) : original.readAllBytes());
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] pdfWith(String filter, byte[] stream) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(
                ("%PDF-1.7\n1 0 obj\n<< /Length " + stream.length + " " + filter + " >>\nstream\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        out.write(stream);
        out.write("\nendstream\nendobj\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
