package org.lotusmatch.inference.ranking;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.ranking.LearnedRanker;
import org.lotusmatch.domain.ranking.RankerCard;
import org.lotusmatch.domain.ranking.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * One folder a ranker, with {@code model.txt}, {@code features.txt} and {@code card.md}, and a file
 * {@code live.txt} that names the live one, empty where none is. Another process may train: the
 * file is looked at each time. Thread-safe.
 */
final class RankerFolder {
    private static final Logger log = LoggerFactory.getLogger(RankerFolder.class);
    private static final String LIVE = "live.txt";
    private static final String MODEL = "model.txt";
    private static final String FEATURES = "features.txt";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.BASIC_ISO_DATE.withZone(ZoneOffset.UTC);

    private final Path folder;
    private @Nullable FileTime readAt;
    private @Nullable LearnedRanker live;

    RankerFolder(Path folder) {
        this.folder = folder;
    }

    /** The same for the same model. */
    static String id(Instant until, String model) {
        String day = DAY.format(until.atOffset(ZoneOffset.UTC).toLocalDate());
        return "learned-%s-%08x".formatted(day, model.hashCode());
    }

    /** The verdict takes effect last, at once. */
    void save(RankerCard card, @Nullable String model) {
        try {
            Path home = Files.createDirectories(folder.resolve(card.id()));
            if (model != null) {
                Files.writeString(home.resolve(MODEL), model);
            }
            Files.writeString(home.resolve(FEATURES), card.scorer().features());
            Files.writeString(home.resolve("card.md"), CardText.of(card));
            Path next = folder.resolve(LIVE + ".next");
            Files.writeString(next, card.verdict() == Verdict.LIVE ? card.id() : "");
            Files.move(
                    next,
                    folder.resolve(LIVE),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot save a ranker in " + folder, e);
        }
    }

    synchronized Optional<LearnedRanker> findLive() {
        try {
            FileTime changed = Files.getLastModifiedTime(folder.resolve(LIVE));
            if (!changed.equals(readAt)) {
                readAt = changed;
                live = null;
                live = read(Files.readString(folder.resolve(LIVE)).strip());
            }
        } catch (NoSuchFileException e) {
            live = null;
        } catch (IOException | IllegalArgumentException e) {
            log.warn("the learned ranker cannot be read, the weighted one orders", e);
        }
        return Optional.ofNullable(live);
    }

    private @Nullable LearnedRanker read(String id) throws IOException {
        if (id.isEmpty()) {
            return null;
        }
        Path home = folder.resolve(id);
        return new StoredRanker(
                id,
                Files.readString(home.resolve(FEATURES)).strip(),
                TreeEnsemble.parse(Files.readString(home.resolve(MODEL))));
    }

    private record StoredRanker(String id, String features, TreeEnsemble trees)
            implements LearnedRanker {
        @Override
        public double score(double[] values) {
            return trees.score(values);
        }
    }
}
