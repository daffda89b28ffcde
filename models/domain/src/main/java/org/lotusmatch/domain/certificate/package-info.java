/**
 * What is known of certificates beyond their being skills: the job and the levels of vocational
 * skill certificates, and the laws that ask for a licence. Depends on the occupation and skill
 * values.
 */
@NullMarked
package org.lotusmatch.domain.certificate;

import org.jspecify.annotations.NullMarked;
