package org.lotusmatch.indexer.cli;

import java.io.PrintWriter;

/**
 * Where commands write.
 *
 * @param out results
 * @param err what went wrong
 */
record Screen(PrintWriter out, PrintWriter err, Texts texts) {
    void say(String key, Object... arguments) {
        out.println(texts.text(key, arguments));
    }

    void complain(String key, Object... arguments) {
        err.println(texts.text(key, arguments));
    }
}
