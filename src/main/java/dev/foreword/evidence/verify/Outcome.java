package dev.foreword.evidence.verify;

import dev.foreword.model.evidence.Verdict;
import java.util.List;

/**
 * What the check of a claim came to.
 *
 * @param verdict whether it holds
 * @param findings what is to be said of it; empty when all is well
 * @param held what its words were held against besides its own cells, in plain sentences: the numbers that an order is among
 */
public record Outcome(Verdict verdict, List<Finding> findings, List<String> held) {

    static final Outcome HOLDS = new Outcome(Verdict.HOLDS, List.of());

    public Outcome {
        findings = List.copyOf(findings);
        held = List.copyOf(held);
    }

    /** Of a claim that was held against its own cells. */
    public Outcome(Verdict verdict, List<Finding> findings) {
        this(verdict, findings, List.of());
    }

    /** {@return the same, with what the words were held against} */
    Outcome against(String sentence) {
        return new Outcome(verdict, findings, List.of(sentence));
    }

    static Outcome of(Verdict verdict, Finding finding) {
        return new Outcome(verdict, List.of(finding));
    }
}
