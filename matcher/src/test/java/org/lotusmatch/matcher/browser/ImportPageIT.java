package org.lotusmatch.matcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ImportPageIT extends PagesInABrowser {
    private static final String HEADER = "编号,岗位名称,单位名称,薪资待遇,工作地点\n";

    @TempDir private Path folder;

    @BeforeEach
    void start() {
        browseWith(Chromium.DESK);
    }

    @Test
    void aFileIsFollowedToItsEndAndABadRowIsNamed() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int row = 1; row <= 1200; row++) {
            rows.append(row).append(",试验工").append(row).append(",莲城试验有限公司,5000-6000元/月,湘潭市岳塘区\n");
        }
        upload(file("many.csv", rows + "1201,,无名公司,面议,湘潭\n"));
        awaitOne(".state-done");
        assertThat(find("#progress").getDomProperty("value")).isEqualTo("100");
        assertThat(texts(".tally dd")).first().isEqualTo("1201");
        assertThat(texts("#job tbody td"))
                .startsWith("1202", "岗位名称")
                .last()
                .asString()
                .contains("岗位名称");
        assertThat(find("#job a[download]").getDomAttribute("href"))
                .matches("/api/v1/imports/.+/rejects.csv");
        assertThat(find("#job").getDomAttribute("hx-trigger")).isNull();
        assertConsoleIsClean();
        open("/imports");
        assertThat(find("tbody tr").getText()).contains("many.csv", "1201");
    }

    @Test
    void aFileWithoutTheColumnsSaysWhichAreNeeded() throws IOException {
        upload(file("columns.csv", "甲,乙\n1,2\n"));
        awaitOne(".state-failed");
        assertThat(find("#job .error").getText()).contains("甲").doesNotStartWith("unreadable.");
    }

    @Test
    void anEmptyFileIsRefusedInASentence() throws IOException {
        upload(file("empty.csv", ""));
        assertThat(awaitOne(".error-box").getText()).isEqualTo("文件是空的");
    }

    @Test
    void aFileThatIsTooLargeIsStoppedBeforeItTravels() throws IOException {
        open("/imports");
        find("#file").sendKeys(tooLarge().toString());
        assertThat(find("#too-large").getText()).contains("1 MB");
        find("form .button").click();
        assertThat(driver().getCurrentUrl()).endsWith("/imports");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedByTheServerToo() throws IOException {
        quit();
        browseWith(Chromium.WITHOUT_SCRIPTS);
        upload(tooLarge());
        assertThat(awaitOne(".error-box").getText()).contains("1 MB");
        assertThat(driver().findElements(By.id("file"))).hasSize(1);
    }

    private void upload(Path file) {
        open("/imports");
        find("#file").sendKeys(file.toString());
        find("form .button").click();
    }

    private Path tooLarge() throws IOException {
        return file("large.csv", HEADER + "1,工,司,面议,湘潭\n".repeat(50_000));
    }

    private Path file(String name, CharSequence content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
