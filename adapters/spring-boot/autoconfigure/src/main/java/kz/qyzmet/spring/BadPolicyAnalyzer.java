package kz.qyzmet.spring;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a policy that is none. */
final class BadPolicyAnalyzer extends AbstractFailureAnalyzer<BadPolicyException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BadPolicyException cause) {
        return new FailureAnalysis(
                "The property " + cause.property() + " cannot be used: " + cause.problem() + ".",
                "Use " + cause.allowed() + "; " + cause.hint() + ".",
                cause);
    }
}
