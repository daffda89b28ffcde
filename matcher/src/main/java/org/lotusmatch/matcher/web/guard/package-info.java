/**
 * Keeps other web sites out of a service that has no accounts yet: requests under a foreign name
 * (DNS rebinding), changes that another site asks for (CSRF), scripts and frames that are not ours.
 */
@NullMarked
package org.lotusmatch.matcher.web.guard;

import org.jspecify.annotations.NullMarked;
