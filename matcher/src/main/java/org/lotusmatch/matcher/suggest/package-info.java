/**
 * Help with typing: completion by letters, pinyin and initials, and corrections of what was
 * mistyped, over the words of the taxonomy, the gazetteer and the open vacancies. Needs no search
 * engine. The only package that knows the pinyin library.
 */
@NullMarked
package org.lotusmatch.matcher.suggest;

import org.jspecify.annotations.NullMarked;
