package org.lotusmatch.matcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every text exists in both languages and names the same things. */
class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)\\}");

    /** {@code #{key}} and {@code #messages.msg('key'…)}, where the key is written out. */
    private static final Pattern USED =
            Pattern.compile("#\\{([a-z0-9.-]+)[(}]|#messages\\.msg\\('([a-z0-9.-]+)'[,)]");

    @ParameterizedTest
    @CsvSource({
        "pages.properties, pages_en.properties",
        "phrases_zh.properties, phrases_en.properties"
    })
    void bothLanguagesHaveTheSameTexts(String zh, String en) throws IOException {
        assertThat(texts(en).keySet()).isEqualTo(texts(zh).keySet());
    }

    @ParameterizedTest
    @CsvSource({"pages.properties, pages_en.properties"})
    void bothLanguagesNameTheSameThings(String zh, String en) throws IOException {
        Map<String, String> english = texts(en);
        texts(zh)
                .forEach(
                        (key, text) ->
                                assertThat(placeholders(String.valueOf(english.get(key))))
                                        .as(key)
                                        .isEqualTo(placeholders(text)));
    }

    @Test
    void everyTextThatATemplateShowsExists() throws IOException, URISyntaxException {
        Set<String> known = texts("pages.properties").keySet();
        Path templates =
                Path.of(
                                Objects.requireNonNull(
                                                getClass().getResource("/templates/layout.html"))
                                        .toURI())
                        .getParent();
        try (var files = Files.walk(Objects.requireNonNull(templates))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
                assertThat(known).as(file.toString()).containsAll(used(Files.readString(file)));
            }
        }
    }

    private static Set<String> used(String template) {
        return USED.matcher(template)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                MessagesTest.class.getResourceAsStream("/lotus/messages/" + file)),
                        StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
