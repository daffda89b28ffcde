package org.lotusmatch.indexer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.indexer.IndexerApplication;
import org.lotusmatch.indexer.catalog.CatalogDatabase;
import org.lotusmatch.indexer.catalog.ImportLog;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class ImportCommandTest {
    private static final String HEADER = "编号,岗位名称,单位名称,薪资待遇,工作地点";

    @TempDir Path folder;

    @Test
    void importsAndSaysWhatBecameOfTheRows() throws IOException {
        Path file =
                write(
                        "vacancies.csv",
                        HEADER,
                        "1,电焊工,莲城测试有限公司,5000-6000元/月,湘潭市岳塘区",
                        "2,,莲城测试有限公司,5000-6000元/月,湘潭市岳塘区",
                        "3,车工,莲城测试有限公司,5000-6000元/月,湘潭市岳塘区");

        assertThat(run(0, Locale.ENGLISH, "import", "vacancies", file.toString()))
                .contains("vacancies.csv (Vacancies): every row is accounted for")
                .containsPattern(
                        "read +accepted +flagged +on hold +rejected +created +changed +unchanged")
                .containsPattern("3 +0 +2 +0 +1 +2 +0 +0")
                .contains("Rejected rows, the first 1 of 1:")
                .containsPattern("3 +岗位名称 +no title");
        assertThat(run(0, Locale.CHINESE, "import", "vacancies", file.toString()))
                .contains("vacancies.csv（岗位）：全部行已处理")
                .containsPattern("3 +0 +2 +0 +1 +0 +0 +2");
    }

    @Test
    void importingTouchesNeitherIndexesNorEncoder() throws IOException {
        Path file = write("v.csv", HEADER, "1,电焊工,莲城测试有限公司,5000元,湘潭");

        run(0, Locale.ENGLISH, "import", "vacancies", file.toString(), "--source", "fair");

        try (var made = Files.list(folder.resolve("data"))) {
            assertThat(made.map(path -> path.getFileName().toString()))
                    .contains("catalog.sqlite")
                    .doesNotContain("index", "models", "vectors.sqlite");
        }
    }

    @Test
    void failsWhereAFileCannotBeRead() throws IOException {
        Path file = write("notes.csv", "这里没有表头", "只有文字");
        Path other = write("v.csv", HEADER, "1,电焊工,莲城测试有限公司,5000元,湘潭");

        assertThat(run(1, Locale.ENGLISH, "import", "vacancies", file.toString(), other.toString()))
                .contains("notes.csv (Vacancies): failed, unknown header")
                .contains("v.csv (Vacancies): every row is accounted for");
    }

    @Test
    void finishesFirstWhatWasBrokenOff() throws IOException {
        Path old = write("old.csv", HEADER, "1,电焊工,莲城测试有限公司,5000元,湘潭");
        Path file = write("new.csv", HEADER, "2,车工,莲城测试有限公司,5000元,湘潭");
        leaveUnfinished(old);

        assertThat(run(0, Locale.ENGLISH, "import", "vacancies", file.toString()))
                .contains("An import that was broken off is finished first: old.csv")
                .contains("new.csv (Vacancies): every row is accounted for");
        assertThat(run(0, Locale.ENGLISH, "import", "vacancies", old.toString()))
                .containsPattern("1 +0 +1 +0 +0 +0 +0 +1");
    }

    @Test
    void saysWhatWaitsForReviewersByRule() throws IOException {
        Path file =
                write(
                        "held.csv",
                        HEADER + ",职位描述",
                        "1,电焊工,莲城测试有限公司,5000-6000元/月,湘潭市岳塘区,限男性，会看图纸",
                        "2,车工,莲城测试有限公司,5000-6000元/月,湘潭市岳塘区,操作数控车床");

        run(0, Locale.ENGLISH, "import", "vacancies", file.toString());

        assertThat(run(0, Locale.ENGLISH, "reviews"))
                .containsPattern("gender-condition +1 +1")
                .containsPattern("no-validity-date +0 +2")
                .containsPattern("vacancies +1 +2");
        assertThat(run(0, Locale.CHINESE, "reviews")).containsPattern("gender-condition +1 +1");
    }

    /** As a process leaves it that is killed after the upload. */
    private void leaveUnfinished(Path file) throws IOException {
        Path data = folder.resolve("data");
        try (HikariDataSource catalog =
                CatalogDatabase.openCatalog(data.resolve("catalog.sqlite"))) {
            ImportLog imports = new ImportLog(JdbcClient.create(catalog), Clock.systemUTC());
            String id = imports.newId();
            Files.copy(file, Files.createDirectories(data.resolve("uploads")).resolve(id));
            String name = file.getFileName().toString();
            imports.open(id, Corpus.VACANCIES, name, name);
        }
    }

    private String run(int code, Locale locale, String... args) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text, true);
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--data=" + folder.resolve("data"));

        int exit = IndexerApplication.run(out, out, locale, all.toArray(String[]::new));

        assertThat(exit).describedAs(text.toString()).isEqualTo(code);
        return text.toString();
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }
}
