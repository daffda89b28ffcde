/**
 * The pages: server-rendered HTML over the domain's services, never over DTOs. Controllers choose
 * what to show; {@code …Views} turn records into texts in the reader's language; templates only lay
 * out. Every page works without JavaScript; htmx swaps {@code #main} or appends to a list.
 */
@NullMarked
package org.lotusmatch.matcher.web.pages;

import org.jspecify.annotations.NullMarked;
