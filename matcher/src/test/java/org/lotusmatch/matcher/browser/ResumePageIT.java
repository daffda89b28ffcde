package org.lotusmatch.matcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.matcher.e2e.ResumeFile;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@SuppressWarnings("NullAway") // a null fails the test, as it should
class ResumePageIT extends PagesInABrowser {
    @TempDir private Path folder;
    @Autowired private Catalog catalog;

    @Test
    void onASmallPhoneAResumeIsReadChangedKeptAndErased() throws IOException {
        browseWith(Chromium.SMALL_PHONE);
        open("/");
        follow("#resume-link");
        assertSound();
        long stored = catalog.count(Corpus.PROFILES);
        upload(ResumeFile.docx(folder, ResumeFile.WELDER));
        assertSound();
        assertThat(value("#occupations")).isEqualTo("电焊工");
        assertThat(value("#workTitle0")).isEqualTo("电焊工");
        assertThat(find("#work0-source").getText()).contains("2019.07-2022.03");
        assertThat(find("#skills-source").getText()).contains("氩弧焊");
        assertThat(find("#left-out").getText()).contains("性别", "姓名").doesNotContain("贺大川");
        assertThat(all(".consents input:checked")).isEmpty();

        type("#pay", "8000元/月");
        follow("#keep");
        assertThat(find("#consents-problem").getText()).contains("至少");
        assertThat(value("#pay")).isEqualTo("8000元/月");
        assertThat(find("#work0-source").getText()).contains("2019.07-2022.03");
        assertThat(catalog.count(Corpus.PROFILES)).isEqualTo(stored);
        assertSound();

        click("[name=recommended]");
        follow("#keep");
        String link = find("#private-link").getText();
        assertThat(driver().getCurrentUrl()).isEqualTo(link).matches(".*/resume/mine/[0-9a-f]{32}");
        assertThat(catalog.count(Corpus.PROFILES)).isEqualTo(stored + 1);
        assertSound();

        follow("#recommend");
        assertThat(all("#found > .match")).isNotEmpty();
        assertThat(driver().getCurrentUrl()).doesNotContain(key(link));

        open(URI.create(link).getPath());
        follow("#edit");
        assertThat(value("#pay")).isEqualTo("8000元/月");
        click("[name=recommended]");
        follow("#keep");
        assertThat(all("#recommend")).isEmpty();

        follow("#erase");
        assertSound();
        follow("#erase");
        assertThat(find("[role=status]").getText()).contains("已删除");
        assertThat(catalog.count(Corpus.PROFILES)).isEqualTo(stored);
        open(URI.create(link).getPath());
        assertThat(find("h1").getText()).isEqualTo("没有这份资料");
    }

    @Test
    void withoutScriptsAndWithoutSavingRecommendationsAreShownAndTheFormIsThereAgain()
            throws IOException {
        browseWith(Chromium.WITHOUT_SCRIPTS);
        open("/resume");
        long stored = catalog.count(Corpus.PROFILES);
        upload(ResumeFile.docx(folder, ResumeFile.WELDER));
        follow("#languages [lang=en]");
        assertThat(find("html").getDomAttribute("lang")).isEqualTo("en");
        assertThat(value("#occupations")).isEqualTo("电焊工");
        assertThat(find("#left-out").getText()).contains("left out on purpose");
        follow("#look");
        assertThat(all("#found > .match")).isNotEmpty();
        follow(".keep .button");
        assertThat(value("#workTitle0")).isEqualTo("电焊工");
        assertThat(catalog.count(Corpus.PROFILES)).isEqualTo(stored);
        follow("#languages [lang=zh]");
    }

    @Test
    void aFileThatIsNoResumeIsRefusedInASentenceAndTheFormStays() throws IOException {
        browseWith(Chromium.DESK);
        open("/resume");
        upload(Files.writeString(folder.resolve("resume.pdf"), "<html>简历</html>"));
        assertThat(find("#file-problem").getText()).contains("PDF", "Word");
        assertThat(find("#file").getDomAttribute("aria-invalid")).isEqualTo("true");
        upload(Files.writeString(folder.resolve("empty.txt"), ""));
        assertThat(find("#file-problem").getText()).contains("空");
        find("#file").sendKeys(large().toString());
        assertThat(find("#too-large").getText()).contains("1 MB");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedByTheServerToo() throws IOException {
        browseWith(Chromium.WITHOUT_SCRIPTS);
        open("/resume");
        upload(large());
        assertThat(find("#file-problem").getText()).contains("1 MB");
        assertThat(all("#upload")).hasSize(1);
    }

    private void upload(Path file) {
        find("#file").sendKeys(file.toString());
        follow("#upload button");
    }

    private Path large() throws IOException {
        return Files.writeString(folder.resolve("large.txt"), "会焊接。\n".repeat(100_000));
    }

    private void type(String css, String text) {
        WebElement input = find(css);
        input.clear();
        input.sendKeys(text);
    }

    private void click(String css) {
        find(css).click();
    }

    private String value(String css) {
        return String.valueOf(find(css).getDomProperty("value"));
    }

    private static String key(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private void assertSound() {
        assertThat(find("body").getText()).doesNotContain("??");
        assertThat(all("h1")).hasSize(1);
        assertThat(
                        driver().executeScript(
                                        "return [...document.querySelectorAll('#main"
                                            + " input:not([type=hidden]), #main select, #main"
                                            + " textarea')].filter(input => input.labels.length ==="
                                            + " 0 && !input.ariaLabel).map(input =>"
                                            + " input.outerHTML).concat([...document.querySelectorAll('[aria-describedby]')].flatMap(e"
                                            + " => e.getAttribute('aria-describedby').split('"
                                            + " ')).filter(id => !document.getElementById(id)));"))
                .isEqualTo(List.of());
        assertNothingSticksOut();
    }
}
