package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.Nullable;

/** Names of uploads as browsers send them. */
final class UploadName {
    private static final int LONGEST = 200;

    private UploadName() {}

    /**
     * Without folders, cut from the front so that the ending stays; empty if no file was chosen.
     */
    static String of(@Nullable String name) {
        if (name == null) {
            return "";
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.substring(Math.max(0, last.length() - LONGEST)).strip();
    }
}
