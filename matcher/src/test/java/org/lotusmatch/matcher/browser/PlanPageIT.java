package org.lotusmatch.matcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

class PlanPageIT extends PagesInABrowser {
    @Test
    void aPlanIsAskedForFollowedAndRead() {
        browseWith(Chromium.DESK);
        open("/plans");
        type("title", "湘潭县培训计划");
        type("district", "湘潭市");
        type("budget", "30000");
        type("from", "2020-01-01");
        type("until", "2090-01-01");
        find("#main form .button").click();
        awaitOne("#plan-people tbody tr");
        assertThat(find("h1").getText()).isEqualTo("湘潭县培训计划");
        assertThat(find("#plan a[download]").getDomAttribute("href"))
                .matches("/api/v1/training-plans/.+/workbook");
        assertThat(find("#plan").getText()).doesNotContain("??", "plan.");
        assertThat(find("#plan").getDomAttribute("hx-trigger")).isNull();
        assertNothingSticksOut();
        assertConsoleIsClean();
        open("/plans");
        assertThat(find("tbody tr").getText()).contains("湘潭县培训计划");
    }

    @Test
    void whatCannotBePlannedIsSaidBesideTheForm() {
        browseWith(Chromium.PHONE);
        open("/plans");
        type("district", "亚特兰蒂斯");
        find("#main form .button").click();
        assertThat(awaitOne(".error-box").getText()).contains("亚特兰蒂斯");
        assertThat(driver().findElement(By.id("district")).getDomProperty("value"))
                .isEqualTo("亚特兰蒂斯");
        assertNothingSticksOut();
    }

    private void type(String id, String text) {
        WebElement input = driver().findElement(By.id(id));
        input.clear();
        input.sendKeys(text);
    }
}
