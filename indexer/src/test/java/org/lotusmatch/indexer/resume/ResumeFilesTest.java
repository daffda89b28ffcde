package org.lotusmatch.indexer.resume;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;

/** Every kind of file that is a résumé. */
class ResumeFilesTest {
    private static final List<String> CHINESE =
            List.of("个人简历", "求职意向：电焊工", "工作经历", "2019.07-2022.03 某某机械厂 电焊工");
    private static final List<String> ENGLISH =
            List.of("Resume", "Objective: Java developer", "Skills: Java, Spring Boot, MySQL");

    private final ResumeFiles files = new ResumeFiles(null);

    @Test
    void aPdfKeepsItsLines() throws IOException {
        ResumeText text = read(TestDocuments.pdf(ENGLISH));
        assertThat(text.lines()).isEqualTo(ENGLISH);
        assertThat(text.fromScan()).isFalse();
    }

    @Test
    void aPdfThatAnybodyMayOpenButNobodyChangeIsRead() throws IOException {
        assertThat(read(TestDocuments.lockedPdf(ENGLISH, "")).lines()).isEqualTo(ENGLISH);
    }

    @Test
    void aDocxKeepsItsLines() throws IOException {
        assertThat(read(TestDocuments.docx(CHINESE)).lines()).isEqualTo(CHINESE);
    }

    @Test
    void theCellsOfARowStandInOneLine() throws IOException {
        byte[] table =
                TestDocuments.docxTable(
                        List.of(
                                List.of("求职意向", "电焊工", "期望薪资", "6000-8000元/月"),
                                List.of("工作经历", "2019.07-2022.03 某厂\n电焊工", "技能", "氩弧焊")));
        assertThat(read(table).lines())
                .containsExactly(
                        "求职意向\t电焊工\t期望薪资\t6000-8000元/月",
                        "工作经历\t2019.07-2022.03 某厂",
                        "电焊工",
                        "技能\t氩弧焊");
    }

    /** {@code old-word.doc} was written by LibreOffice Writer from invented text. */
    @Test
    void anOldWordDocumentIsRead() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/lotus/resume/old-word.doc")) {
            ResumeText text = files.read(Objects.requireNonNull(in));
            assertThat(text.lines()).contains("求职意向：电工", "专业技能").doesNotContain("");
            assertThat(text.lines()).anyMatch(line -> line.startsWith("学历\t大专"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void plainTextIsReadInEveryUsualEncoding(String charset) throws IOException {
        byte[] content = String.join("\r\n", CHINESE).getBytes(Charset.forName(charset));
        assertThat(read(content).lines()).isEqualTo(CHINESE);
    }

    @Test
    void radicalsIconsAndInvisibleMarksAreMended() throws IOException {
        String dirty = "\ufeff\ue004 ⼯作经历\u200b\u00a0数控⻋床操作工，会看图纸，做过六年装配和检验";
        assertThat(read(dirty.getBytes(java.nio.charset.StandardCharsets.UTF_8)).lines())
                .containsExactly("工作经历 数控车床操作工，会看图纸，做过六年装配和检验");
    }

    private ResumeText read(byte[] content) {
        try {
            return files.read(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
