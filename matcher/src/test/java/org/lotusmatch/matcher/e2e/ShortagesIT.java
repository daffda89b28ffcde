package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lotusmatch.matcher.insight.ShortageWatch;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.StreamSupport;

/** Shortages of the demo city. */
@SuppressWarnings("NullAway") // a null fails the test, as it should
class ShortagesIT extends RunningService {
    private static final String SHORTAGES = "/api/v1/insights/shortages";

    private final JsonMapper json = new JsonMapper();

    @Autowired private ShortageWatch watch;

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address() + path))
                            .header("Accept-Language", "en")
                            .build();
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    private JsonNode table(String query) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(SHORTAGES + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private static Iterable<JsonNode> items(JsonNode table) {
        return table.get("items");
    }

    @Test
    void everyLineLiesInItsIntervalAndShowsNoSmallGroup() throws Exception {
        JsonNode table = table("?limit=500");
        assertThat(table.get("items")).isNotEmpty();
        assertThat(table.get("fields")).hasSize(8);
        int last = 100;
        for (JsonNode item : items(table)) {
            int index = item.get("index").asInt();
            assertThat(index)
                    .isBetween(item.get("low").asInt(), item.get("high").asInt())
                    .isLessThanOrEqualTo(last);
            last = index;
            assertThat(item.get("stars").asInt()).isBetween(1, 5);
            assertThat(item.get("people").asString()).matches("<3|[3-9]|\\d{2,}");
            assertThat(item.get("applications").asString()).matches("<3|[3-9]|\\d{2,}");
        }
    }

    @Test
    void theTableIsNarrowedByFieldAndDistrict() throws Exception {
        JsonNode all = table("");
        JsonNode some = table("?field=leading-industry&district=430302");
        assertThat(some.get("total").asInt()).isBetween(1, all.get("total").asInt() - 1);
        assertThat(items(some))
                .allSatisfy(item -> assertThat(item.get("district").asString()).isEqualTo("430302"))
                .allSatisfy(
                        item ->
                                assertThat(
                                                StreamSupport.stream(
                                                                item.get("fields").spliterator(),
                                                                false)
                                                        .map(JsonNode::asString))
                                        .contains("leading-industry"));
    }

    @Test
    void aMonthThatWasKeptIsRemembered() throws Exception {
        watch.keepMonth();
        JsonNode first = table("?limit=1").at("/items/0");
        String occupation =
                URLEncoder.encode(first.get("occupationId").asString(), StandardCharsets.UTF_8);
        JsonNode months =
                table(
                        "/history?occupation="
                                + occupation
                                + "&district="
                                + first.get("district").asString());
        assertThat(months).hasSize(1);
        assertThat(months.at("/0/stars").asInt()).isEqualTo(first.get("stars").asInt());
    }

    @Test
    void whatCannotBeAskedIsNamed() throws Exception {
        HttpResponse<String> unknown = get(SHORTAGES + "?field=magic");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(unknown.body()).contains("magic", "modern-services");
        for (String query : new String[] {"?district=12", "?limit=0", "/history?district=430302"}) {
            HttpResponse<String> answer = get(SHORTAGES + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("application/problem+json");
        }
    }
}
