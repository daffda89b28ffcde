package org.lotusmatch.matcher.web.pages;

import jakarta.servlet.http.Cookie;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Remembers who reviews until the browser is closed, so that the name is typed once. */
final class ReviewerCookie {
    static final String NAME = "reviewer";

    private ReviewerCookie() {}

    static Cookie of(String reviewer) {
        Cookie cookie = new Cookie(NAME, URLEncoder.encode(reviewer, StandardCharsets.UTF_8));
        cookie.setPath("/reviews");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }

    /** Empty where there is none, or one that we did not write. */
    static String read(@Nullable String value) {
        try {
            return value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
