package org.lotusmatch.matcher.web.pages;

import java.util.List;

/**
 * A person to try the service as: what is wished for and can be done, nothing about who it is.
 *
 * @param id record id
 * @param label how the person is called in lists
 * @param wishes wished-for occupations, as written
 * @param skills the first few, as written
 * @param summary all of it on one line, for pickers
 */
record PersonView(
        String id, String label, List<String> wishes, List<String> skills, String summary) {}
