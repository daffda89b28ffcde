package org.lotusmatch.domain.law;

/**
 * An article of law, a regulation or a notice.
 *
 * @param zh Chinese citation, e.g. {@code 《就业促进法》第二十七条}
 * @param en the same in English; titles are translated, not official
 */
public record Article(String zh, String en) {}
