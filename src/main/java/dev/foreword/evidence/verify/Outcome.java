package dev.foreword.evidence.verify;

import dev.foreword.model.evidence.Verdict;
import java.util.List;

/**
 * What the check of a claim came to.
 *
 * @param verdict whether it holds
 * @param findings what is to be said of it; empty when all is well
 */
public record Outcome(Verdict verdict, List<Finding> findings) {

    static final Outcome HOLDS = new Outcome(Verdict.HOLDS, List.of());

    public Outcome {
        findings = List.copyOf(findings);
    }

    static Outcome of(Verdict verdict, Finding finding) {
        return new Outcome(verdict, List.of(finding));
    }
}
