package org.lotusmatch.inference.ranking;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Skipped where libgomp is missing; where CI is set, its absence is a failure. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsLightGbm.Condition.class)
@interface NeedsLightGbm {
    /** Asks the machine. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return LambdaMart.isAvailable() || System.getenv("CI") != null
                    ? ConditionEvaluationResult.enabled("LightGBM runs here, or CI")
                    : ConditionEvaluationResult.disabled("no libgomp.so.1");
        }
    }
}
