package org.lotusmatch.indexer.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

import org.jspecify.annotations.Nullable;

import java.io.Console;
import java.text.DecimalFormat;

/** A bar with speed and time left on standard error; nothing where nobody watches. */
final class Progress implements AutoCloseable {
    private static final int REFRESH_MILLISECONDS = 250;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * @param task what is going on
     * @param unit what is counted
     */
    static Progress start(String task, String unit) {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return new Progress(null);
        }
        return new Progress(
                ProgressBar.builder()
                        .setTaskName(task)
                        .setInitialMax(-1)
                        .setUnit(" " + unit, 1)
                        .showSpeed(new DecimalFormat("#,##0"))
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(REFRESH_MILLISECONDS)
                        .build());
    }

    /**
     * @param total 0 or less if it is not known yet
     */
    void at(long done, long total) {
        if (bar != null) {
            bar.maxHint(total > 0 ? total : -1).stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
