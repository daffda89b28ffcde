package org.lotusmatch.matcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Benefits, as a counselor asks for them, with scripts and without. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class PolicyPageIT extends PagesInABrowser {
    private void answer(String fact, String value) {
        find("input[name='" + fact + "'][value='" + value + "']").click();
    }

    private void choose(String fact, String value) {
        new Select(find("#f-" + fact)).selectByValue(value);
    }

    /** A date field takes keys as the browser's language orders them: its value is set instead. */
    private void date(String fact, String value) {
        driver().executeScript("arguments[0].value = arguments[1]", find("#f-" + fact), value);
    }

    private void aGraduateInHardship() {
        choose("residence", "430302");
        choose("education", "college");
        date("graduated-on", "2026-06-30");
        date("on", "2026-09-15");
        answer("low-income-household", "yes");
        answer("job-seeking-paid", "no");
        answer("trainee", "no");
    }

    @Test
    void everyStateIsAWordAndWhatIsMissingIsALinkToItsQuestion() {
        browseWith(Chromium.DESK);
        open("/policies");
        aGraduateInHardship();
        follow("#asked > .button");
        assertThat(find(".policy-summary").getText()).startsWith("1 项符合，3 项还需了解，1 项不符合");
        assertThat(texts(".policy .state span:last-child"))
                .containsExactly("符合", "还需了解", "还需了解", "还需了解", "不符合");
        assertThat(texts(".policy .badge.warn")).hasSize(5).containsOnly("示例");
        WebElement first = find("#policy-job-seeking-subsidy");
        assertThat(first.getText())
                .contains("1,500 元 × 1 次 = 1,500 元", "所答：湖南省湘潭市雨湖区", "正在受理", "依据：待核对");
        find("#policy-public-welfare-post .note a").click();
        assertThat(driver().getCurrentUrl()).endsWith("#f-age");
        assertThat(find("#f-education").getDomProperty("value")).isEqualTo("college");
        assertThat(find("#print").isDisplayed()).isTrue();
        assertNothingSticksOut();
        assertConsoleIsClean();
    }

    @Test
    void theLanguageChangesAndTheAnswersStay() {
        browseWith(Chromium.PHONE);
        open("/policies?for=employer");
        choose("registered-in", "430304");
        choose("size", "small");
        find("#f-premium-months").sendKeys("24");
        find("#f-premium-paid").sendKeys("86,400");
        find("#f-layoff-rate").sendKeys("2.5");
        answer("dishonest", "no");
        follow("#asked > .button");
        assertThat(find("#policy-stable-jobs-rebate").getText())
                .contains("86,400 元 × 60% = 51,840 元", "发给单位");
        follow("#languages [lang=en]");
        awaitOne("html[lang=en]");
        assertThat(find("#policy-stable-jobs-rebate").getText())
                .contains("Qualifies", "86,400 yuan × 60% = 51,840 yuan", "Example");
        assertThat(find("body").getText()).doesNotContain("??", "policies.");
        assertNothingSticksOut();
        assertConsoleIsClean();
    }

    @Test
    void withoutScriptsAWrongNumberIsNamedAndNothingTypedIsLost() {
        browseWith(Chromium.WITHOUT_SCRIPTS);
        open("/policies");
        choose("education", "college");
        find("#f-age").sendKeys("三十");
        follow("#asked > .button");
        assertThat(find("#f-age").getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(find("#p-age").getText()).contains("14", "100");
        assertThat(find("#f-age").getDomProperty("value")).isEqualTo("三十");
        assertThat(find("#f-education").getDomProperty("value")).isEqualTo("college");
        find("#f-age").clear();
        find("#f-age").sendKeys("30");
        follow("#asked > .button");
        assertThat(all(".policy")).hasSize(5);
        assertThat(all("#print[hidden]")).hasSize(1);
    }

    @Test
    void noAnswerGetsIntoAnAddress() {
        browseWith(Chromium.DESK);
        open("/policies");
        answer("disabled", "yes");
        follow("#asked > .button");
        assertThat(driver().getCurrentUrl()).endsWith("/policies");
    }
}
