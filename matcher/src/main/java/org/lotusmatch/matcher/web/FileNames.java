package org.lotusmatch.matcher.web;

import org.jspecify.annotations.Nullable;

/** Names of uploads as browsers send them. */
final class FileNames {
    private static final int LONGEST = 200;

    private FileNames() {}

    /**
     * The name without folders, cut from the front so that the ending stays; {@code upload} if
     * there is none.
     */
    static String lastPart(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return "upload";
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.substring(Math.max(0, last.length() - LONGEST));
    }
}
