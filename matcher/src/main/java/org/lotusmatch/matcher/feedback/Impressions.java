package org.lotusmatch.matcher.feedback;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.feedback.FeedbackLog;
import org.lotusmatch.domain.feedback.Impression;
import org.lotusmatch.domain.feedback.ScorerVersion;
import org.lotusmatch.domain.feedback.ShownAnswer;
import org.lotusmatch.domain.fit.Fit;
import org.lotusmatch.domain.profile.ProfileId;
import org.lotusmatch.domain.vacancy.Vacancy;
import org.lotusmatch.matcher.match.Recommendation;
import org.lotusmatch.matcher.match.Recommended;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Notes answers off the request's path. Thread-safe. */
public final class Impressions {
    private static final int ID_BYTES = 16;

    private final FeedbackLog log;
    private final ScorerVersion scorer;
    private final Clock clock;
    private final RandomGenerator random;
    private final boolean on;

    /**
     * @param random cannot be predicted: an answer's id is what allows to report about it
     * @param on whether anything is noted
     */
    public Impressions(
            FeedbackLog log,
            ScorerVersion scorer,
            Clock clock,
            RandomGenerator random,
            boolean on) {
        this.log = log;
        this.scorer = scorer;
        this.clock = clock;
        this.random = random;
        this.on = on;
    }

    /**
     * @param person null for a visitor
     * @param page what is shown
     * @param offset of its first item in the whole answer
     * @return id of the answer; empty if nothing was shown, or nothing is noted
     */
    public Optional<String> note(
            @Nullable ProfileId person, Recommendation<Vacancy> page, int offset) {
        if (!on || page.items().isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        List<Impression> shown = new ArrayList<>();
        for (Recommended<Vacancy> item : page.items()) {
            shown.add(impression(item, offset + shown.size() + 1));
        }
        log.noteShown(new ShownAnswer(id, clock.instant(), person, scorer, page.ranker(), shown));
        return Optional.of(id);
    }

    private static Impression impression(Recommended<Vacancy> item, int rank) {
        Fit fit = item.fit();
        List<Double> values = Arrays.stream(fit.values()).boxed().toList();
        return new Impression(item.record().id(), rank, item.tier(), fit.fit(), values);
    }
}
