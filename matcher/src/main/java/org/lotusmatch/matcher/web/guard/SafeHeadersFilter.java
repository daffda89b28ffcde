package org.lotusmatch.matcher.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Tells browsers to run and load only what this service serves (Content Security Policy Level 3),
 * to take types at their word, and to keep addresses to themselves. Thread-safe.
 */
public final class SafeHeadersFilter extends OncePerRequestFilter {
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'%s; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";
    private static final String PAGES = POLICY.formatted("");

    /** Swagger UI sets styles on its elements. */
    private static final String DOCS = POLICY.formatted(" 'unsafe-inline'");

    private static final String PROFILES = "/api/v1/profiles";
    private static final String RESUMES = "/resume";
    private static final Pattern PRIVATE_PAGE = Pattern.compile("/resume/mine/[^/]+");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean docs = path(request).equals("/docs");
        response.setHeader("Content-Security-Policy", docs ? DOCS : PAGES);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", referrerPolicy(request));
        if (path(request).startsWith(RESUMES)) {
            // a shared machine keeps nothing of a person's own pages
            response.setHeader("Cache-Control", "no-store");
        }
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        chain.doFilter(request, response);
    }

    /**
     * Addresses of the API's profiles hold keys, and so does a person's private page. The pages'
     * forms need an Origin, which browsers send as null where no referrer may be sent: what the
     * private page leads to, its forms, keeps its addresses to this service alone.
     */
    private static String referrerPolicy(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith(PROFILES) || PRIVATE_PAGE.matcher(path).matches()
                ? "no-referrer"
                : "same-origin";
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
