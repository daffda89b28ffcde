package org.lotusmatch.matcher.browser;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;

/** A headless browser that reads Chinese, keeps nothing and calls nobody. */
record Chromium(int width, int height, boolean phone, boolean scripts) {
    static final Chromium DESK = new Chromium(1280, 900, false, true);
    static final Chromium PHONE = new Chromium(390, 844, true, true);
    static final Chromium SMALL_PHONE = new Chromium(360, 740, true, true);
    static final Chromium WITHOUT_SCRIPTS = new Chromium(1280, 900, false, false);

    private static final int BLOCKED = 2;

    static Optional<Path> findDriver() {
        return find("chromedriver");
    }

    static Optional<Path> findBinary() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> find(name).stream())
                .findFirst();
    }

    private static Optional<Path> find(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    ChromeDriver start() {
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(findDriver().orElseThrow().toFile())
                        .build();
        return new ChromeDriver(service, options());
    }

    private ChromeOptions options() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(findBinary().orElseThrow().toFile());
        options.addArguments(
                List.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--window-size=" + width + "," + height));
        options.setExperimentalOption("prefs", preferences());
        if (phone) {
            Map<String, Object> screen = Map.of("width", width, "height", height, "pixelRatio", 2);
            options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", screen));
        }
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private Map<String, Object> preferences() {
        Map<String, Object> preferences = new HashMap<>();
        preferences.put("intl.accept_languages", "zh-CN,zh");
        if (!scripts) {
            preferences.put("profile.managed_default_content_settings.javascript", BLOCKED);
        }
        return preferences;
    }
}
