package org.lotusmatch.matcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

class SeekerPageIT extends PagesInABrowser {
    @BeforeEach
    void start() {
        browseWith(Chromium.DESK);
        open("/");
    }

    @Test
    void aPersonFromTheListGetsRankedAndExplainedVacancies() {
        choose("数控车工");
        assertThat(all("#found .fit-number strong")).hasSize(10);
        assertThat(all("#found > .line")).hasSize(1);
        assertThat(fits("#found > li:has(~ .line) .fit-number strong")).isNotEmpty();
        assertThat(fits("#found > .line ~ li .fit-number strong")).isNotEmpty();
        assertThat(texts("#found .rank")).first().isEqualTo("1");
        assertThat(find("#found > li:first-child h3").getText()).contains("数控");
        assertThat(texts("#found > li:first-child .chip.good")).isNotEmpty();
        assertThat(find("#results-title").equals(driver().switchTo().activeElement())).isTrue();
        assertConsoleIsClean();
    }

    /** They fall within each side of the line. */
    private List<Integer> fits(String selector) {
        List<Integer> fits = texts(selector).stream().map(Integer::valueOf).toList();
        assertThat(fits).isSortedAccordingTo(Comparator.reverseOrder());
        return fits;
    }

    @Test
    void thePointsAddUpToTheScores() {
        choose("数控车工");
        for (WebElement table : all("#found .parts")) {
            for (WebElement side : table.findElements(By.tagName("tbody"))) {
                BigDecimal sum = BigDecimal.ZERO;
                for (WebElement points : side.findElements(By.cssSelector(".points"))) {
                    sum = sum.add(number(points));
                }
                assertThat(sum)
                        .isEqualByComparingTo(number(side.findElement(By.className("total"))));
            }
        }
        find("#found > li:first-child .explain summary").click();
        assertThat(find("#found > li:first-child .formula").getText())
                .contains("∛", texts("#found > li:first-child .total").getFirst());
    }

    @Test
    void moreAreAppendedAndTheAddressStays() {
        choose("数控车工");
        String address = driver().getCurrentUrl();
        find("#more .button").click();
        awaitCount("#found > .match", 20);
        assertThat(texts("#found .rank")).element(10).isEqualTo("11");
        assertThat(driver().getCurrentUrl()).isEqualTo(address);
    }

    @Test
    void coursesSayWhatTheyGiveAndWhatTheyCost() {
        choose("数控车工");
        find(".tab:not([aria-current])").click();
        awaitOne("#found a[href^='/courses/']");
        assertThat(driver().getCurrentUrl()).contains("view=courses");
        assertThat(texts("#found > li:first-child .chip.good")).isNotEmpty();
        assertThat(find("#found > li:first-child .pay").getText()).containsPattern("免费|自付|未写明");
        assertConsoleIsClean();
    }

    @Test
    void aTypedProfileIsReadAloudAndStaysOutOfTheAddress() {
        all(".fold > summary").get(1).click();
        find("#occupations").sendKeys("数控车工、吃瓜群众");
        find("#skills").sendKeys("数控编程、飞天遁地术");
        find("#workTitle0").sendKeys("数控车工");
        find("#workYears0").sendKeys("3");
        find("#home").sendKeys("湘潭市岳塘区");
        new Select(find("#education")).selectByValue("ASSOCIATE");
        find("#typed .button").click();
        awaitOne("#found");
        assertThat(find(".understood").getText()).contains("数控编程", "岳塘区", "大专");
        assertThat(find(".not-understood").getText()).contains("吃瓜群众", "飞天遁地术");
        assertThat(driver().getCurrentUrl()).endsWith("/");

        find("#more .button").click();
        awaitCount("#found > .match", 20);
        find("#languages [lang=en]").click();
        awaitOne("html[lang=en]");
        assertThat(find("#results-title").getText()).isEqualTo("Recommended for you");
        assertThat(find("#occupations").getDomProperty("value")).isEqualTo("数控车工、吃瓜群众");
        assertThat(driver().getCurrentUrl()).endsWith("/recommendations?view=vacancies");
        assertConsoleIsClean();
    }

    @Test
    void anEmptyFormIsAnsweredBesideTheInput() {
        all(".fold > summary").get(1).click();
        find("#typed .button").click();
        awaitOne(".error-box");
        assertThat(find("#occupations").getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(find("#occupations-problem").getText()).contains("至少");
    }

    @Test
    void wordsThatNobodyUsesStillGetAHelpfulPage() {
        all(".fold > summary").get(1).click();
        find("#occupations").sendKeys("qqzzxx");
        find("#typed .button").click();
        awaitOne("#results");
        assertThat(find(".not-understood").getText()).contains("qqzzxx");
        assertThat(all("#found > li, .empty")).isNotEmpty();
    }

    @Test
    void filtersThatLeaveNothingOfferLooserOnesAsLinks() {
        choose("数控车工");
        narrow();
        assertThat(find("#looser").getText()).contains("没有符合这些条件的岗位", "工资", "+");
        assertThat(all(".empty")).isEmpty();

        String gained = digits("#looser li:last-child span");
        find("#looser li:last-child a").click();
        awaitOne("#count");
        assertThat(digits("#count")).isEqualTo(gained);
        assertThat(driver().getCurrentUrl()).contains("withinKm=10");
        assertNarrowedByDistanceAlone();
        assertConsoleIsClean();
    }

    @Test
    void aTypedProfileIsOfferedLooserFiltersOutsideOfTheAddress() {
        all(".fold > summary").get(1).click();
        find("#occupations").sendKeys("电焊工");
        find("#home").sendKeys("湘潭市岳塘区");
        find("#typed .button").click();
        awaitOne("#found");
        narrow();

        String gained = digits("#looser li:last-child span");
        find("#looser li:last-child button").click();
        awaitOne("#count");
        assertThat(digits("#count")).isEqualTo(gained);
        assertThat(driver().getCurrentUrl()).doesNotContain("withinKm", "payAtLeast");
        assertNarrowedByDistanceAlone();
        assertConsoleIsClean();
    }

    @Test
    void inEnglishTooItSaysWhatBecomesLooser() {
        choose("数控车工");
        narrow();
        find("#languages [lang=en]").click();
        awaitOne("html[lang=en]");
        assertThat(find("#looser").getText())
                .contains("No vacancy meets these conditions", "Whatever the pay", "vacancies")
                .doesNotContain("??");
    }

    /** The last offer is then about pay, which people give up last. */
    private void narrow() {
        find("#filters > summary").click();
        new Select(find("#withinKm")).selectByValue("10");
        find("#payAtLeast").sendKeys("900000");
        follow("#filters > .button");
    }

    private void assertNarrowedByDistanceAlone() {
        assertThat(find("#withinKm").getDomProperty("value")).isEqualTo("10");
        assertThat(find("#payAtLeast").getDomProperty("value")).isEmpty();
    }

    private String digits(String css) {
        return find(css).getText().replaceAll("\\D", "");
    }

    private void choose(String wish) {
        WebElement person =
                all("#profileId option").stream()
                        .filter(option -> option.getText().contains(wish))
                        .findFirst()
                        .orElseThrow();
        new Select(find("#profileId"))
                .selectByValue(String.valueOf(person.getDomProperty("value")));
        find("form[method=get] .button").click();
        awaitOne("#found");
    }

    private static BigDecimal number(WebElement cell) {
        return new BigDecimal(String.valueOf(cell.getDomProperty("textContent")));
    }
}
