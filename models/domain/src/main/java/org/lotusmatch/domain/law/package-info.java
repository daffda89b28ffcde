/**
 * What findings rest on: {@link org.lotusmatch.domain.law.Articles} knows the articles of law for a
 * gate rule's id. Depends on the reader of resource files only.
 */
@NullMarked
package org.lotusmatch.domain.law;

import org.jspecify.annotations.NullMarked;
