package org.lotusmatch.matcher.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Skipped where there is no Chromium; where CI is set, its absence is a failure. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.Condition.class)
@interface NeedsChromium {
    /** Asks the machine. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            boolean found = Chromium.findDriver().isPresent() && Chromium.findBinary().isPresent();
            return found || System.getenv("CI") != null
                    ? ConditionEvaluationResult.enabled("chromium found, or CI")
                    : ConditionEvaluationResult.disabled(
                            "no chromium and chromedriver on the path");
        }
    }
}
