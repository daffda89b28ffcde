package org.lotusmatch.matcher.web.guard;

/**
 * Why a request is refused, in both languages: before anything of the request is trusted, its
 * language is unknown too.
 */
enum Refusal {
    FOREIGN_HOST(
            "请用 localhost 或 127.0.0.1 访问本服务；其他主机名一律拒绝。"
                    + " Open this service as localhost or 127.0.0.1; every other host name is"
                    + " refused."),
    FOREIGN_ORIGIN(
            "该请求来自其他网站，已拒绝；请在本服务自己的页面上操作。"
                    + " This request comes from another web site and is refused; please use this"
                    + " service’s own pages.");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    /** RFC 9457. */
    String body() {
        return "{\"type\":\"about:blank\",\"title\":\"拒绝访问 Forbidden\",\"status\":403,\"detail\":\""
                + sentence
                + "\"}";
    }
}
