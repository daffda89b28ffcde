package org.lotusmatch.indexer.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.intake.UnreadableFileException;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/** With Tesseract and simplified Chinese installed; skipped where they are not. */
class ScanTextTest {
    private static final List<String> ENGLISH =
            List.of("Objective: welder", "Skills: argon arc welding, drawing reading");
    private static final List<String> CHINESE = List.of("求职意向：电焊工", "专业技能：氩弧焊、二保焊、机械识图");

    private ResumeFiles files = new ResumeFiles(null);

    @BeforeEach
    void find() {
        Assumptions.assumeTrue(Tesseract.find().isPresent(), "no Tesseract with chi_sim");
        files = new ResumeFiles(Tesseract.find().orElseThrow());
    }

    @Test
    void aPictureOfATextIsRead() throws IOException {
        ResumeText text = read(TestDocuments.png(ENGLISH));
        assertThat(text.fromScan()).isTrue();
        assertThat(text.lines().toString()).contains("welder", "argon arc welding");
    }

    @Test
    void aPdfThatIsAPictureIsRead() throws IOException {
        assertThat(read(TestDocuments.scannedPdf(ENGLISH)).lines().toString())
                .contains("argon arc welding");
    }

    @Test
    void chineseIsReadWithoutGapsBetweenItsCharacters() throws IOException {
        boolean han = new Font("Noto Sans CJK SC", Font.PLAIN, 12).canDisplayUpTo("焊工") < 0;
        Assumptions.assumeTrue(han, "no font with Han characters");
        assertThat(read(TestDocuments.scannedPdf(CHINESE)).lines().toString())
                .contains("求职意向", "电焊工", "机械识图");
    }

    @Test
    void aBlankPageHasNoText() {
        assertThat(
                        catchThrowableOfType(
                                        UnreadableFileException.class,
                                        () -> read(TestDocuments.png(List.of())))
                                .reason())
                .isEqualTo("resume-no-text");
    }

    @Test
    void theLimitsHoldForScansToo() throws IOException {
        byte[] pages = TestDocuments.pdf(Collections.emptyList(), 31);
        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> read(pages)).reason())
                .isEqualTo("resume-too-many-pages");
    }

    private ResumeText read(byte[] content) throws IOException {
        return files.read(new ByteArrayInputStream(content));
    }
}
