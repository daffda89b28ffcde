package org.lotusmatch.domain.search;

/**
 * A retrieved document.
 *
 * @param id record id
 * @param score comparable within one result only; higher is better
 */
public record Hit(String id, double score) {}
