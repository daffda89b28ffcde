package org.lotusmatch.matcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What holds on every page, wide and narrow, in both languages. */
class EveryPageIT extends PagesInABrowser {
    private static final String NAMELESS =
            "return [...document.querySelectorAll('#main input:not([type=hidden]), #main select,"
                    + " #main textarea')].filter(input => !input.closest('#swagger-ui'))"
                    + ".filter(input => input.labels.length === 0 && !input.ariaLabel)"
                    + ".map(input => input.outerHTML);";

    @Test
    void onADeskNothingFailsAndEveryInputHasAName() {
        browseWith(Chromium.DESK);
        for (String page : pages()) {
            open(page);
            assertSound("zh-CN");
        }
    }

    @Test
    void onAPhoneNothingSticksOut() {
        browseWith(Chromium.PHONE);
        for (String page : pages()) {
            open(page);
            all("details")
                    .forEach(fold -> driver().executeScript("arguments[0].open = true", fold));
            assertNothingSticksOut();
            assertConsoleIsClean();
        }
    }

    @Test
    void englishIsKeptFromPageToPage() {
        browseWith(Chromium.DESK);
        List<String> pages = pages();
        find("#languages [lang=en]").click();
        awaitOne("html[lang=en]");
        for (String page : pages) {
            open(page);
            assertSound("en");
            assertThat(find(".nav").getText()).contains("Import");
        }
        find("#languages [lang=zh]").click();
        awaitOne("html[lang=zh-CN]");
    }

    @Test
    void theContractIsShownWithoutTheInternet() {
        browseWith(Chromium.DESK);
        open("/docs");
        awaitOne(".opblock");
        assertThat(all(".opblock")).hasSizeGreaterThan(8);
        assertConsoleIsClean();
    }

    @Test
    void anUnknownAddressIsAPageInBothLanguages() {
        browseWith(Chromium.PHONE);
        open("/nothing");
        assertThat(find("h1").getText()).isEqualTo("没有这个页面");
        open("/vacancies/v-nothing?lang=en");
        assertThat(find("h1").getText()).isEqualTo("No such record");
        assertThat(find("main").getText()).contains("v-nothing");
        assertNothingSticksOut();
    }

    private void assertSound(String language) {
        assertThat(find("html").getDomAttribute("lang")).isEqualTo(language);
        assertThat(driver().getTitle()).contains("LotusMatch").doesNotContain("??");
        assertThat(find("body").getText()).doesNotContain("??");
        assertThat(all("h1")).hasSize(1);
        assertThat(driver().executeScript(NAMELESS))
                .as(driver().getCurrentUrl())
                .isEqualTo(List.of());
        assertNothingSticksOut();
        assertConsoleIsClean();
    }

    /** With a person, a vacancy and a course that exist. */
    private List<String> pages() {
        List<String> pages =
                new ArrayList<>(
                        List.of("/", "/search", "/search?corpus=courses", "/imports", "/reviews"));
        pages.add("/plans");
        pages.add("/reviews?scope=UNDECIDED");
        pages.add("/policies");
        pages.add("/policies?for=employer");
        pages.add("/resume");
        pages.add("/resume/form");
        open("/reviews");
        pages.add(path(".cases .cover"));
        open("/search?corpus=courses&text=焊工");
        pages.add(path("#main .card a"));
        open("/search?text=焊工");
        pages.add(path("#main .card a"));
        open("/");
        String person = path(".samples a");
        pages.add(person);
        pages.add(person + "&view=courses");
        return pages;
    }

    private String path(String css) {
        return String.valueOf(find(css).getDomAttribute("href"));
    }
}
