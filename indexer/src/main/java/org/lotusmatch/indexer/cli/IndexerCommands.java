package org.lotusmatch.indexer.cli;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.record.Corpus;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The commands; their help texts lie in {@code lotus/cli/help.properties}. */
@Command(
        name = "lotus-indexer",
        resourceBundle = "lotus.cli.help",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = JarVersion.class,
        synopsisSubcommandLabel = "COMMAND")
final class IndexerCommands {
    private final Installation.Opener opener;
    private final Clock clock;
    private final Screen screen;

    IndexerCommands(Installation.Opener opener, Clock clock, Screen screen) {
        this.opener = opener;
        this.clock = clock;
        this.screen = screen;
    }

    @Command(name = "import")
    int importFiles(
            @Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "corpus")
                    Corpus corpus,
            @Parameters(
                            index = "1..*",
                            arity = "1..*",
                            paramLabel = "FILE",
                            descriptionKey = "files")
                    List<InputFile> files,
            @Option(
                            names = "--source",
                            paramLabel = "NAME",
                            defaultValue = "",
                            descriptionKey = "source")
                    String source,
            @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
                    @Nullable Path data)
            throws IOException, InterruptedException {
        try (Installation installation = opener.open(data)) {
            return new ImportFiles(installation.importDesk(), screen)
                    .importAll(corpus, files, source);
        }
    }

    @Command(name = "rebuild")
    int rebuild(
            @Parameters(arity = "0..*", paramLabel = "CORPUS", descriptionKey = "corpora")
                    @Nullable List<Corpus> corpora,
            @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
                    @Nullable Path data) {
        try (Installation installation = opener.open(data)) {
            return new RebuildIndexes(installation.rebuild(), screen)
                    .rebuild(corpora == null ? List.of(Corpus.values()) : corpora);
        }
    }

    @Command(name = "catch-up")
    int catchUp(
            @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
                    @Nullable Path data)
            throws InterruptedException {
        try (Installation installation = opener.open(data)) {
            return new CatchUp(installation.follower(), screen).run();
        }
    }

    @Command(name = "generate")
    int generate(
            @Parameters(index = "0", paramLabel = "CORPUS", descriptionKey = "corpus")
                    Corpus corpus,
            @Parameters(index = "1", paramLabel = "COUNT", descriptionKey = "count") RowCount count,
            @Option(names = "--seed", paramLabel = "N", defaultValue = "1", descriptionKey = "seed")
                    long seed,
            @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
                    @Nullable LocalDate date,
            @Option(
                            names = "--output",
                            paramLabel = "FILE",
                            defaultValue = "-",
                            descriptionKey = "output")
                    String output)
            throws IOException {
        LocalDate day = date == null ? LocalDate.now(clock) : date;
        return new GenerateFile(seed, day, screen).generate(corpus, count.value(), output);
    }

    @Command(name = "status")
    int status(
            @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
                    @Nullable Path data) {
        try (Installation installation = opener.open(data)) {
            return new ShowStatus(installation, screen).show();
        }
    }

    @Command(name = "reviews")
    int reviews(
            @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
                    @Nullable Path data) {
        try (Installation installation = opener.open(data)) {
            return new ShowReviews(installation.reviews(), screen).show();
        }
    }

    @Command(name = "train-ranker")
    int trainRanker(
            @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
                    @Nullable Path data) {
        try (Installation installation = opener.open(data)) {
            return new TrainRanker(installation.feedback(), installation.training(), screen).run();
        }
    }
}
