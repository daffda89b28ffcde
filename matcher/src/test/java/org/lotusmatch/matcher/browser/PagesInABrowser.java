package org.lotusmatch.matcher.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lotusmatch.domain.intake.ImportDesk;
import org.lotusmatch.domain.search.IndexProgress;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** The whole service with the demo city, seen through a real browser. */
@NeedsChromium
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "lotus.demo=true",
            "spring.servlet.multipart.max-file-size=1MB",
            "spring.servlet.multipart.max-request-size=2MB"
        })
@SuppressWarnings("NullAway") // a null fails the test, as it should
abstract class PagesInABrowser {
    private static final Duration FILLING = Duration.ofMinutes(4);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @LocalServerPort private int port;
    @Autowired private ImportDesk desk;
    @Autowired private IndexProgress progress;

    private @Nullable ChromeDriver driver;

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry registry) {
        registry.add("lotus.data", PagesInABrowser::newFolder);
        // an order does not change between two pages of a test
        registry.add("lotus.crowding.delay", () -> "1d");
    }

    private static String newFolder() {
        try {
            return Files.createTempDirectory("lotusmatch-browser").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void awaitIndexed() {
        await().atMost(FILLING)
                .until(
                        () ->
                                desk.recentImports(50).stream()
                                                .allMatch(report -> report.finishedAt() != null)
                                        && progress.pendingChanges() == 0);
    }

    @AfterEach
    void quit() {
        if (driver != null) {
            driver.quit();
        }
    }

    void browseWith(Chromium chromium) {
        driver = chromium.start();
    }

    ChromeDriver driver() {
        return Objects.requireNonNull(driver);
    }

    void open(String path) {
        driver().get("http://127.0.0.1:" + port + path);
    }

    WebElement find(String css) {
        return driver().findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver().findElements(By.cssSelector(css));
    }

    List<String> texts(String css) {
        return all(css).stream().map(element -> element.getDomProperty("textContent")).toList();
    }

    /** Clicks what leads to another page, and waits until that page is there. */
    void follow(String css) {
        WebElement page = find("html");
        find(css).click();
        // asking a page that is just going away is now and then an unknown error, not a stale
        // element
        new WebDriverWait(driver(), PATIENCE)
                .ignoring(WebDriverException.class)
                .until(there -> !there.findElement(By.cssSelector("html")).equals(page));
        awaitOne("footer");
    }

    WebElement awaitOne(String css) {
        return new WebDriverWait(driver(), PATIENCE)
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
    }

    void awaitCount(String css, int count) {
        new WebDriverWait(driver(), PATIENCE)
                .until(ExpectedConditions.numberOfElementsToBe(By.cssSelector(css), count));
    }

    void assertConsoleIsClean() {
        List<LogEntry> entries = driver().manage().logs().get(LogType.BROWSER).getAll();
        assertThat(entries).as(driver().getCurrentUrl()).isEmpty();
    }

    void assertNothingSticksOut() {
        Object over =
                driver().executeScript(
                                "const page = document.documentElement;"
                                        + " return page.scrollWidth - page.clientWidth;");
        assertThat(over).as(driver().getCurrentUrl()).isEqualTo(0L);
    }
}
