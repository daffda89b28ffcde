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
        follow("[rel=next]");
        assertThat(driver().getCurrentUrl()).contains("offset=20");
        assertThat(all("#main .card")).isNotEmpty();

        open("/search");
        new Select(find("#district")).selectByIndex(1);
        follow(".search-form .button");
        assertThat(found()).isPositive().isLessThan(everything);

        find("#text").sendKeys("焊工");
        follow(".search-form .button");
        assertThat(all("#main .card")).isNotEmpty();
        assertThat(find("#text").getDomProperty("value")).isEqualTo("焊工");
    }

    @Test
    void aTypedProfileIsAnsweredAndContinued() {
        open("/");
        all(".fold > summary").get(1).click();
        find("#occupations").sendKeys("电焊工");
        follow("#typed .button");
        assertThat(texts("#found .rank")).first().isEqualTo("1");
        follow("#more .button");
        assertThat(texts("#found .rank")).first().isEqualTo("11");
        follow(".tab:not([aria-current])");
        assertThat(all("#found a[href^='/courses/']")).isNotEmpty();
    }

    @Test
    void filtersThatLeaveNothingAreMadeLooser() {
        open("/");
        all(".fold > summary").get(1).click();
        find("#occupations").sendKeys("电焊工");
        follow("#typed .button");
        assertThat(all("#withinKm")).as("no home to measure from").isEmpty();
        find("#filters > summary").click();
        find("#payAtLeast").sendKeys("900000");
        follow("#filters > .button");
        String gained = find("#looser li span").getText();
        follow("#looser li button");
        assertThat(find("#count").getText()).contains(gained.replaceAll("\\D", ""));
    }

    private long found() {
        return Long.parseLong(find(".count").getText().replaceAll("\\D", ""));
    }
}
