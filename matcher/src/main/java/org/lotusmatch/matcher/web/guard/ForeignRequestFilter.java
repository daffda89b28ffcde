package org.lotusmatch.matcher.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses with 403 what a foreign web site could make a browser ask of a service on this machine.
 *
 * <ul>
 *   <li>A Host that is not one of ours: a foreign name that was made to resolve to 127.0.0.1 (DNS
 *       rebinding) would otherwise read every answer.
 *   <li>A request that changes something and comes from another origin by Origin (RFC 6454) or
 *       Sec-Fetch-Site (W3C Fetch Metadata). Another port of the same machine is another origin.
 *       Clients that are no browsers send neither and pass.
 * </ul>
 *
 * Thread-safe.
 */
public final class ForeignRequestFilter extends OncePerRequestFilter {
    /** The names by which a browser on this machine reaches it. */
    public static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** {@code none}: typed into the address bar or opened from a bookmark. */
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final Set<String> hosts;

    /**
     * @param hosts allowed host names in lower case, without ports; IPv6 addresses in brackets
     */
    public ForeignRequestFilter(Set<String> hosts) {
        this.hosts = Set.copyOf(hosts);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Refusal> refusal = findRefusal(request);
        if (refusal.isPresent()) {
            refuse(response, refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Refusal> findRefusal(HttpServletRequest request) {
        String host = request.getHeader("Host");
        if (host == null || !hosts.contains(withoutPort(host))) {
            return Optional.of(Refusal.FOREIGN_HOST);
        }
        if (READING.contains(request.getMethod())) {
            return Optional.empty();
        }
        String site = request.getHeader("Sec-Fetch-Site");
        boolean foreign =
                (site != null && !OWN_SITES.contains(site))
                        || !isOwn(request.getHeader("Origin"), host);
        return foreign ? Optional.of(Refusal.FOREIGN_ORIGIN) : Optional.empty();
    }

    /** The scheme may differ: whatever ends TLS in front of us speaks plainly to us. */
    private static boolean isOwn(@Nullable String origin, String host) {
        return origin == null
                || origin.equalsIgnoreCase("http://" + host)
                || origin.equalsIgnoreCase("https://" + host);
    }

    private static String withoutPort(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
    }

    private static void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("application/problem+json");
        response.getOutputStream().write(refusal.body().getBytes(StandardCharsets.UTF_8));
    }
}
