package org.lotusmatch.indexer;

import org.jspecify.annotations.Nullable;
import org.lotusmatch.domain.feedback.FeedbackHistory;
import org.lotusmatch.domain.ranking.RankerTraining;
import org.lotusmatch.domain.review.ReviewDesk;
import org.lotusmatch.indexer.build.IndexFollower;
import org.lotusmatch.indexer.build.IndexRebuild;
import org.lotusmatch.indexer.catalog.RecordStore;
import org.lotusmatch.indexer.cli.IndexHeldException;
import org.lotusmatch.indexer.cli.IndexerCommandLine;
import org.lotusmatch.indexer.cli.Installation;
import org.lotusmatch.indexer.configure.IndexerSettings;
import org.lotusmatch.indexer.imports.QueuedImportDesk;
import org.lotusmatch.indexer.lucene.IndexInUseException;
import org.springframework.beans.BeansException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The indexer as a program of its own; see {@link IndexerCommandLine}. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class IndexerApplication {
    /**
     * What may be overridden; DJL warns of every graphics card that is not there, Lucene of slower
     * vectors.
     */
    private static final String[] QUIET = {
        "logging.level.root=WARN",
        "logging.level.ai.djl=ERROR",
        "logging.level.org.apache.lucene.internal.vectorization=ERROR"
    };

    public static void main(String[] args) {
        Charset charset = terminalCharset();
        PrintWriter out = writer(FileDescriptor.out, charset);
        PrintWriter err = writer(FileDescriptor.err, charset);
        System.exit(run(out, err, Locale.getDefault(), args));
    }

    /** Runs one command and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, Locale locale, String... args) {
        int code =
                IndexerCommandLine.create(
                                IndexerApplication::open,
                                Clock.system(ZoneId.of("Asia/Shanghai")),
                                locale,
                                out,
                                err)
                        .execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** What goes into files and pipes is UTF-8, whatever the terminal speaks. */
    private static Charset terminalCharset() {
        var console = System.console();
        return console != null && console.isTerminal() ? console.charset() : StandardCharsets.UTF_8;
    }

    private static PrintWriter writer(FileDescriptor stream, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), charset));
    }

    /** Lazy, so that a command loads neither encoder nor indexes unless it asks for them. */
    private static Installation open(@Nullable Path data) {
        List<String> settings = new ArrayList<>(List.of("--lotus.follow=false"));
        if (data != null) {
            settings.add("--lotus.data=" + data);
        }
        return new WiredInstallation(
                new SpringApplicationBuilder(IndexerApplication.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .logStartupInfo(false)
                        .lazyInitialization(true)
                        .properties(QUIET)
                        .run(settings.toArray(String[]::new)));
    }

    private record WiredInstallation(ConfigurableApplicationContext context)
            implements Installation {
        @Override
        public QueuedImportDesk importDesk() {
            return get(QueuedImportDesk.class);
        }

        @Override
        public RecordStore records() {
            return get(RecordStore.class);
        }

        @Override
        public ReviewDesk reviews() {
            return get(ReviewDesk.class);
        }

        @Override
        public FeedbackHistory feedback() {
            return get(FeedbackHistory.class);
        }

        @Override
        public RankerTraining training() {
            return get(RankerTraining.class);
        }

        @Override
        public IndexFollower follower() {
            return get(IndexFollower.class);
        }

        @Override
        public IndexRebuild rebuild() {
            return get(IndexRebuild.class);
        }

        @Override
        public void close() {
            context.close();
        }

        private <T> T get(Class<T> type) {
            try {
                return context.getBean(type);
            } catch (BeansException e) {
                for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                    if (cause instanceof IndexInUseException) {
                        throw new IndexHeldException(
                                context.getBean(IndexerSettings.class).data(), cause);
                    }
                }
                throw e;
            }
        }
    }
}
