package org.lotusmatch.matcher.match;

import org.lotusmatch.domain.catalog.Catalog;
import org.lotusmatch.domain.profile.TalentProfile;
import org.lotusmatch.domain.record.Corpus;
import org.lotusmatch.domain.search.Filter;
import org.lotusmatch.domain.search.Hit;
import org.lotusmatch.domain.search.SearchEngine;
import org.lotusmatch.domain.text.TextEncoder;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.retrieve.HybridRetrieval;
import org.lotusmatch.matcher.retrieve.Sought;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One request against the bare query by words, vector and concepts that would find its candidates
 * in the index, person after person.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(0)
@Warmup(iterations = 2, time = 15)
@Measurement(iterations = 4, time = 20)
@SuppressWarnings("NullAway.Init") // JMH calls start
public class RequestBenchmark {
    private static final int PEOPLE = 300;
    private static final int DEPTH = 150;
    private static final int PAGE = 20;

    private List<TalentProfile> people = List.of();
    private List<Sought> sought = List.of();
    private List<Filter> open = List.of();
    private final HttpClient http = HttpClient.newHttpClient();
    private HybridRetrieval retrieval;
    private RecommendVacancies recommend;
    private int turn;

    @Setup
    public void start() {
        GrownCity city = GrownCity.get();
        people =
                city.bean(Catalog.class).firstProfiles(PEOPLE).stream()
                        .filter(person -> person.consent().recommended())
                        .toList();
        SeekMatches seek = city.bean(SeekMatches.class);
        sought = people.stream().map(seek::vacanciesFor).toList();
        open = city.bean(OpenVacancies.class).and(List.of());
        TextEncoder texts = new RememberedTexts(city.bean(TextEncoder.class));
        retrieval = new HybridRetrieval(city.bean(SearchEngine.class), texts);
        recommend = city.bean(RecommendVacancies.class);
        turn = 0;
    }

    private int next() {
        return turn++ % people.size();
    }

    /** Three lists of an index, fused; neither scored nor explained. */
    @Benchmark
    public List<Hit> bareHybridQuery() {
        return retrieval.retrieve(Corpus.VACANCIES, sought.get(next()), open, DEPTH);
    }

    /** Everything scored, the first page explained. */
    @Benchmark
    public Recommendation<Vacancy> request() {
        return recommend.recommend(people.get(next()), List.of()).page(0, PAGE);
    }

    @Benchmark
    public Recommendation<Vacancy> requestWithFilter() {
        List<Filter> filters = OpenTo.filters(List.of("EVERYBODY"));
        return recommend.recommend(people.get(next()), filters).page(0, PAGE);
    }

    /** As a page asks: over HTTP, the answer written as JSON and noted. */
    @Benchmark
    public String requestOverHttp() throws IOException, InterruptedException {
        String id = people.get(next()).id().value();
        String body = "{\"profileId\": \"%s\", \"limit\": %d}".formatted(id, PAGE);
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        GrownCity.get().address() + "/recommendations/vacancies"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != HttpURLConnection.HTTP_OK) {
            throw new IllegalStateException(response.body());
        }
        return response.body();
    }
}
