package org.lotusmatch.matcher.web.pages;

import java.util.List;

/**
 * Another advertisement of a job.
 *
 * @param id record id
 * @param employer name
 * @param origin where it came from
 * @param differences what it says otherwise, possibly nothing
 */
record CopyView(String id, String employer, OriginView origin, List<Row> differences) {
    /**
     * One field.
     *
     * @param field its name
     * @param here what the vacancy on the page says
     * @param there what the other one says
     */
    record Row(String field, String here, String there) {}
}
