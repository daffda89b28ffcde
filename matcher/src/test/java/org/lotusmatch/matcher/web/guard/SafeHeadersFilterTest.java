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

    @Test
    void theAddressThatIsAKeyIsHandedToNobodyAndItsPageKeptByNoBrowser() throws Exception {
        String key = "0123456789abcdef0123456789abcdef";
        MockHttpServletResponse own = answer("/resume/mine/" + key);
        assertThat(own.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(own.getHeader("Cache-Control")).isEqualTo("no-store");
        MockHttpServletResponse form = answer("/resume/mine/" + key + "/edit");
        assertThat(form.getHeader("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(form.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer("/resume").getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer("/search").getHeader("Cache-Control")).isNull();
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
