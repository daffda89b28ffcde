/** Pay as advertised and as wished for, comparable in yuan a month. */
@NullMarked
package org.lotusmatch.domain.pay;

import org.jspecify.annotations.NullMarked;
