package org.lotusmatch.indexer.demo.generate;

/**
 * A firm that does not exist.
 *
 * @param name full name
 * @param size number of people, as written
 * @param source who passes its vacancies on
 * @param site its address
 */
record Employer(String name, Industry industry, String size, String source, Site site) {}
