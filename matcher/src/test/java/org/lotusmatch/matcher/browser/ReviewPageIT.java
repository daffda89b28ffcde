package org.lotusmatch.matcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lotusmatch.domain.review.ReviewCase;
import org.lotusmatch.domain.review.ReviewDesk;
import org.lotusmatch.domain.review.ReviewQuery;
import org.lotusmatch.domain.review.ReviewScope;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk, as a reviewer uses it: with the keyboard, and where scripts are off. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class ReviewPageIT extends PagesInABrowser {
    private static final String REASON = "此岗位属于法律法规允许的例外";

    @Autowired private ReviewDesk reviews;

    @BeforeEach
    void start() {
        browseWith(Chromium.DESK);
    }

    private ReviewCase caseOf(String employer) {
        ReviewQuery query = new ReviewQuery(ReviewScope.UNDECIDED, null, null, employer, 0, 100);
        return reviews.list(query).cases().stream()
                .filter(found -> found.vacancy().isQuarantined())
                .findFirst()
                .orElseThrow();
    }

    private static String address(ReviewCase found) {
        return "/reviews/" + found.vacancy().id().value();
    }

    @Test
    void theListIsNarrowedByRuleSourceAndEmployer() {
        open("/imports");
        follow(".note a");
        int all = all(".cases > li").size();
        assertThat(all).isGreaterThanOrEqualTo(4);
        follow("a.chip[href*='rule=marital-condition']");
        assertThat(texts(".cases h3 a")).containsExactly("前台接待（限女性）");
        assertThat(texts(".cases mark")).anyMatch(quote -> quote.contains("已婚已育"));
        open("/reviews");
        find("#employer").sendKeys("莲漪");
        new Select(find("#source")).selectByValue("湘潭市公共就业服务");
        find(".search-form .button").click();
        awaitCount(".cases > li", 1);
        assertThat(driver().getCurrentUrl()).contains("employer=");
        assertConsoleIsClean();
    }

    @Test
    void everyQuoteIsMarkedWhereItStandsAndLeadsToItsFinding() {
        open(address(caseOf("莲漪酒店")));
        assertThat(find("h1 mark").getText()).contains("限女");
        assertThat(texts("#description ~ .written mark")).anyMatch(mark -> mark.contains("已婚已育"));
        assertThat(all(".finding")).hasSizeGreaterThanOrEqualTo(2);
        find("h1 mark a").click();
        assertThat(find(".finding:target").getAttribute("id")).isEqualTo("finding-1");
        assertNothingSticksOut();
        assertConsoleIsClean();
    }

    @Test
    void aDecisionIsMadeWithTheKeyboardAndTheNameIsRemembered() {
        ReviewCase waiting = caseOf("砺文学校");
        open(address(waiting));
        WebElement reason = find("#reason-1");
        reason.sendKeys(REASON, Keys.TAB, "王敏", Keys.TAB, Keys.TAB);
        WebElement focused = driver().switchTo().activeElement();
        assertThat(focused.getDomAttribute("value")).isEqualTo("OVERRULE");
        focused.sendKeys(Keys.ENTER);
        assertThat(awaitOne(".recorded").getText()).isNotBlank();
        assertThat(driver().switchTo().activeElement().getDomAttribute("class"))
                .isEqualTo("recorded");
        assertThat(find(".history").getText()).contains(REASON, "王敏", "放行");
        assertThat(find(".record .badge").getText()).isEqualTo("可以发布");
        awaitIndexed();
        open("/vacancies/" + waiting.vacancy().id().value());
        assertThat(find("h1").getText()).isEqualTo(waiting.vacancy().title().words());
        open(address(caseOf("驰莲")));
        assertThat(find("#reviewer-1").getDomProperty("value")).isEqualTo("王敏");
        assertConsoleIsClean();
    }

    @Test
    void withoutScriptsADecisionWithoutReasonIsRefusedAndNothingTypedIsLost() {
        quit();
        browseWith(Chromium.WITHOUT_SCRIPTS);
        open(address(caseOf("朗桥皮具")));
        find("#reviewer-1").sendKeys("李勇");
        find("#reason-1").sendKeys("      不行");
        follow(".finding .choices .button");
        assertThat(find("#reason-1").getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(find("#reviewer-1").getDomProperty("value")).isEqualTo("李勇");
        find("#reason-1").sendKeys("，收取押金违反劳动合同法");
        follow(".finding .choices .button");
        assertThat(find(".recorded").isDisplayed()).isTrue();
        assertThat(find(".record .badge").getText()).isEqualTo("不予发布");
    }

    @Test
    void whoComesTooLateSeesWhatWasDecidedMeanwhile() {
        ReviewCase waiting = caseOf("驰莲");
        open(address(waiting));
        String late = driver().getWindowHandle();
        driver().switchTo().newWindow(org.openqa.selenium.WindowType.TAB);
        open(address(waiting));
        decide("先到的人维持原判");
        driver().switchTo().window(late);
        decide("后到的人也想决定");
        assertThat(awaitOne(".error-box").getText()).contains("已经有人作出决定");
        assertThat(find("#finding-1").getText()).contains("先到的人维持原判");
        assertThat(find("#reason-1").getDomProperty("value")).isEqualTo("后到的人也想决定");
    }

    private void decide(String reason) {
        find("#reason-1").sendKeys(reason);
        WebElement reviewer = find("#reviewer-1");
        reviewer.clear();
        reviewer.sendKeys("王敏");
        follow(".finding .choices .button");
        assertThat(driver().findElements(By.cssSelector("h1"))).hasSize(1);
    }
}
