package org.lotusmatch.domain.policy;

import java.net.URI;
import java.time.LocalDate;

/**
 * The official text of a rule.
 *
 * @param text the passage, word by word
 * @param issuer who issued it
 * @param number of the document, e.g. with 〔 〕
 * @param date of the document
 * @param link where it can be read, http or https
 */
public record PolicySource(String text, String issuer, String number, LocalDate date, URI link) {}
