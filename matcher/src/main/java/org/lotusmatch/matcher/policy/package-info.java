/**
 * Benefits as versioned rules: rule files are read and checked, facts are tested against them with
 * three truth values, amounts are worked out with their arithmetic. Leans on the domain, on
 * explain's message files and on a YAML parser that lives in this room only. What persons and
 * employers say of themselves passes through and is neither kept nor logged.
 */
@NullMarked
package org.lotusmatch.matcher.policy;

import org.jspecify.annotations.NullMarked;
