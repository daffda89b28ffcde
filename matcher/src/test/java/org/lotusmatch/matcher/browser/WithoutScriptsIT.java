package org.lotusmatch.matcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.Select;

class WithoutScriptsIT extends PagesInABrowser {
    @BeforeEach
    void start() {
        browseWith(Chromium.WITHOUT_SCRIPTS);
    }

    @Test
    void aSearchIsFilteredAndPaged() {
        open("/search");
        long everything = found();
        find("[rel=next]").click();
        assertThat(driver().getCurrentUrl()).contains("offset=20");
        assertThat(all("#main .card")).isNotEmpty();

        open("/search");
        new Select(find("#district")).selectByIndex(1);
        find(".search-form .button").click();
        assertThat(found()).isPositive().isLessThan(everything);

        find("#text").sendKeys("焊工");
        find(".search-form .button").click();
        assertThat(all("#main .card")).isNotEmpty();
        assertThat(find("#text").getDomProperty("value")).isEqualTo("焊工");
    }

    @Test
    void aTypedProfileIsAnsweredAndContinued() {
        open("/");
        all(".fold > summary").get(1).click();
        find("#occupations").sendKeys("电焊工");
        find("#typed .button").click();
        assertThat(texts("#found .rank")).first().isEqualTo("1");
        find("#more .button").click();
        assertThat(texts("#found .rank")).first().isEqualTo("11");
        find(".tab:not([aria-current])").click();
        assertThat(all("#found a[href^='/courses/']")).isNotEmpty();
    }

    private long found() {
        return Long.parseLong(find(".count").getText().replaceAll("\\D", ""));
    }
}
