/**
 * The API's controllers on the generated interfaces, and the mapping between the contract and the
 * domain: the only package that sees DTOs and Spring MVC.
 */
@NullMarked
package org.lotusmatch.matcher.web;

import org.jspecify.annotations.NullMarked;
