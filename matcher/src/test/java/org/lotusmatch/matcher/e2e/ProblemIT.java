package org.lotusmatch.matcher.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

class ProblemIT extends RunningService {
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @Test
    void anUnknownIdIsNotFound() throws Exception {
        JsonNode problem = problem(get("/api/v1/vacancies/v-nothing"), 404);
        assertThat(problem.get("detail").asString()).contains("v-nothing");
    }

    @Test
    void aBrokenBodyNamesThePlace() throws Exception {
        JsonNode problem = problem(post("/api/v1/vacancies/search", "{\"text\": "), 400);
        assertThat(problem.at("/errors/0/detail").asString()).containsPattern("\\d");
    }

    @Test
    void aMisspeltPropertyIsNamedWithThoseThatExist() throws Exception {
        JsonNode problem =
                problem(post("/api/v1/vacancies/search", "{\"filters\":{\"payAtLest\":5}}"), 400);
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/filters/payAtLest");
        assertThat(problem.at("/errors/0/detail").asString()).contains("payAtLeast");
    }

    @Test
    void aValueOutOfRangeIsNamedByItsPointer() throws Exception {
        JsonNode problem =
                problem(
                        post(
                                "/api/v1/vacancies/search",
                                "{\"filters\":{\"near\":{\"latitude\":120,\"longitude\":27,\"radiusKm\":5}}}"),
                        400);
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/filters/near/latitude");
    }

    @Test
    void anUnknownEnumValueIsNamed() throws Exception {
        JsonNode problem = problem(post("/api/v1/vacancies/search", "{\"sort\":\"BEST\"}"), 400);
        assertThat(problem.toString()).contains("BEST");
    }

    @Test
    void askingForTwoProfilesIsImpossible() throws Exception {
        JsonNode problem =
                problem(
                        post(
                                "/api/v1/recommendations/vacancies",
                                "{\"profileId\":\"p-1\",\"profile\":{}}"),
                        422);
        assertThat(problem.get("detail").asString()).contains("profileId");
        problem(post("/api/v1/recommendations/candidates", "{}"), 422);
    }

    @Test
    void aWrongPathAMethodAndATypeAreProblemsToo() throws Exception {
        problem(get("/api/v1/nothing"), 404);
        problem(get("/api/v1/vacancies/search/x"), 404);
        HttpRequest.Builder put =
                HttpRequest.newBuilder(URI.create(address() + "/api/v1/status"))
                        .PUT(BodyPublishers.ofString("{}"));
        problem(send(put), 405);
        HttpRequest.Builder text =
                HttpRequest.newBuilder(URI.create(address() + "/api/v1/vacancies/search"))
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("x"));
        problem(send(text), 415);
    }

    @Test
    void problemsSpeakTheReadersLanguage() throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address() + "/api/v1/vacancies/v-0"))
                        .header("Accept-Language", "en");
        assertThat(problem(send(request), 404).get("title").asString()).isEqualTo("No such record");
        assertThat(problem(get("/api/v1/vacancies/v-0"), 404).get("title").asString())
                .isEqualTo("没有这条记录");
    }

    @Test
    void noProblemTellsHowWeAreBuilt() throws Exception {
        for (String body : new String[] {"{\"text\": ", "[]", "null", "{\"limit\":\"x\"}", ""}) {
            HttpResponse<String> answer = post("/api/v1/vacancies/search", body);
            assertThat(answer.body())
                    .doesNotContain("org.lotusmatch", "tools.jackson", "Exception");
        }
    }

    private JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("title").asString()).isNotBlank();
        return problem;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address() + path)));
    }

    private HttpResponse<String> post(String path, String body)
            throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(URI.create(address() + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
