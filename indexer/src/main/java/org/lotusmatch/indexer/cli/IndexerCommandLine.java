package org.lotusmatch.indexer.cli;

import org.lotusmatch.domain.record.Corpus;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;

/** Puts the command line together. */
public final class IndexerCommandLine {
    private static final int FAILED = 1;

    private IndexerCommandLine() {}

    /**
     * A command line whose {@code execute} returns 0 if all was done, 1 if something failed, 2 if
     * the arguments are wrong.
     *
     * @param opener asked only by the commands that work on data
     * @param locale Chinese, or else English is spoken; help speaks both
     */
    public static CommandLine create(
            Installation.Opener opener,
            Clock clock,
            Locale locale,
            PrintWriter out,
            PrintWriter err) {
        Texts texts = new Texts(locale);
        Screen screen = new Screen(out, err, texts);
        return new CommandLine(new IndexerCommands(opener, clock, screen))
                .registerConverter(Corpus.class, new CorpusWord())
                .registerConverter(InputFile.class, new InputFile.Converter(texts))
                .registerConverter(RowCount.class, new RowCount.Converter(texts))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((problem, line, parsed) -> failed(screen, problem));
    }

    private static int failed(Screen screen, Exception problem) {
        if (problem instanceof IndexHeldException held) {
            screen.complain("error.held", held.data());
        } else {
            screen.complain("error.unexpected", problem);
        }
        return FAILED;
    }
}
