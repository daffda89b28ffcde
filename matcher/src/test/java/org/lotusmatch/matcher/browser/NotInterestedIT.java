package org.lotusmatch.matcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;
import java.util.Objects;

/** 不感兴趣: the vacancy stays where it is and is marked, and the event is stored. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class NotInterestedIT extends PagesInABrowser {
    private static final String FIRST = "#found > li.match:first-child";

    @Autowired private JdbcClient jdbc;

    @Test
    void marksTheVacancyAndStoresTheEvent() {
        browseWith(Chromium.DESK);
        openSomebody();
        String address = driver().getCurrentUrl();
        String first = linkOf(FIRST);
        String title = find(FIRST + " h3 a").getText();

        find(FIRST + " .feedback button").click();
        awaitOne(FIRST + " .noted");

        assertThat(find(FIRST + " .noted").getText()).startsWith("已记下");
        assertThat(find(FIRST + " h3 a").getText()).isEqualTo(title);
        assertThat(all("#found .feedback")).hasSize(9);
        assertThat(find(FIRST + " .noted").equals(driver().switchTo().activeElement())).isTrue();
        assertThat(events(first)).containsExactly("NOT_INTERESTED");
        assertThat(driver().getCurrentUrl()).isEqualTo(address);
        assertConsoleIsClean();
    }

    @Test
    void marksEachOfSeveral() {
        browseWith(Chromium.DESK);
        openTyped();
        List<String> links =
                all("#found h3 a").stream().map(a -> a.getDomAttribute("href")).toList();

        find("#found .feedback button").click();
        awaitCount("#found .noted", 1);
        find("#found .feedback button").click();
        awaitCount("#found .noted", 2);

        assertThat(events(links.get(0))).containsExactly("NOT_INTERESTED");
        assertThat(events(links.get(1))).containsExactly("NOT_INTERESTED");
        assertThat(events(links.get(2))).isEmpty();
        assertThat(all("[id]").stream().map(one -> one.getDomAttribute("id")))
                .doesNotHaveDuplicates();
        assertConsoleIsClean();
    }

    @Test
    void isAPageOfItsOwnWithoutScripts() {
        browseWith(Chromium.WITHOUT_SCRIPTS);
        openSomebody();
        String first = linkOf(FIRST);

        follow(FIRST + " .feedback button");

        assertThat(find("main").getText()).contains("已记下");
        assertThat(events(first)).containsExactly("NOT_INTERESTED");
        follow("main .button");
        assertThat(all("#found .match")).hasSize(10);
    }

    private void openSomebody() {
        open("/");
        open(String.valueOf(find(".samples a").getDomAttribute("href")));
        awaitOne("#found");
    }

    private void openTyped() {
        open("/");
        all(".fold > summary").get(1).click();
        find("#occupations").sendKeys("电焊工");
        find("#typed .button").click();
        awaitOne("#found");
    }

    private String linkOf(String item) {
        return Objects.requireNonNull(find(item + " h3 a").getDomAttribute("href"));
    }

    /**
     * @param link {@code /answers/{answer}/vacancies/{vacancy}}
     */
    private List<String> events(String link) {
        String[] parts = link.split("/");
        return jdbc.sql("select kind from feedback_event where answer_id = ? and vacancy_id = ?")
                .params(parts[2], parts[4])
                .query(String.class)
                .list();
    }
}
