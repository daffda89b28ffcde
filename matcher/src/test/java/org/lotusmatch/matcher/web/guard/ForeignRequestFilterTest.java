package org.lotusmatch.matcher.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ForeignRequestFilterTest {
    private final ForeignRequestFilter filter =
            new ForeignRequestFilter(ForeignRequestFilter.THIS_MACHINE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "LOCALHOST:1",
                "127.0.0.1:8080",
                "[::1]",
                "[::1]:8080"
            })
    void thisMachineMayAsk(String host) throws Exception {
        assertThat(answer(request("GET", host)).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "evil.example#localhost",
                "127.0.0.1.nip.io:8080",
                "192.168.1.5:8080",
                "[::1].evil.example",
                ""
            })
    void aNameThatWasMadeToResolveToThisMachineMayNot(String host) throws Exception {
        MockHttpServletResponse answer = answer(request("GET", host));
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getContentAsString()).contains("localhost", "主机名");
    }

    @Test
    void aRequestWithoutAHostMayNot() throws Exception {
        MockHttpServletRequest request = request("GET", "localhost");
        request.removeHeader("Host");
        assertThat(answer(request).getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, http://localhost:8080, same-origin, 200",
        "POST, https://localhost:8080, , 200",
        "POST, , none, 200",
        "POST, , , 200",
        "POST, http://evil.example, cross-site, 403",
        "POST, http://evil.example, , 403",
        "POST, null, , 403",
        "POST, http://localhost:3000, same-site, 403",
        "POST, http://localhost:8080, cross-site, 403",
        "POST, , same-site, 403",
        "PUT, http://evil.example, , 403",
        "DELETE, , cross-site, 403",
        "GET, , cross-site, 200",
        "HEAD, , cross-site, 200"
    })
    void onlyOurOwnPagesMayChangeAnything(String method, String origin, String site, int status)
            throws Exception {
        MockHttpServletRequest request = request(method, "localhost:8080");
        header(request, "Origin", origin);
        header(request, "Sec-Fetch-Site", site);
        assertThat(answer(request).getStatus()).isEqualTo(status);
    }

    private static void header(
            MockHttpServletRequest request,
            String name,
            @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            request.addHeader(name, value);
        }
    }

    private static MockHttpServletRequest request(String method, String host) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/imports");
        request.addHeader("Host", host);
        return request;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
