/**
 * The vocabulary of benefits for persons and employers as versioned rules: facts, conditions over
 * them with three truth values, amounts as sums of products, and where each rule comes from.
 */
@NullMarked
package org.lotusmatch.domain.policy;

import org.jspecify.annotations.NullMarked;
