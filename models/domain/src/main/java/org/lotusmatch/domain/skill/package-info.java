/**
 * Skills: what a vacancy asks for, a person has, and a course teaches. Certificates and licences
 * are skills too.
 */
@NullMarked
package org.lotusmatch.domain.skill;

import org.jspecify.annotations.NullMarked;
