package org.lotusmatch.matcher.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SafeHeadersFilterTest {
    @Test
    void pagesLoadAndRunOnlyWhatWeServe() throws Exception {
        assertThat(policy("/"))
                .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void theContractsPageMayStyleItselfButRunNothingElse() throws Exception {
        assertThat(policy("/docs"))
                .contains("style-src 'self' 'unsafe-inline'", "script-src 'self';")
                .doesNotContain("unsafe-eval");
    }

    @Test
    void typesAreTakenAtTheirWordAndAddressesStayHere() throws Exception {
        MockHttpServletResponse answer = answer("/search");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }

    private static String policy(String path) throws Exception {
        return String.valueOf(answer(path).getHeader("Content-Security-Policy"));
    }

    private static MockHttpServletResponse answer(String path) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SafeHeadersFilter()
                .doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain());
        return response;
    }
}
