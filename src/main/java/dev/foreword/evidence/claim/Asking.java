package dev.foreword.evidence.claim;

import dev.foreword.evidence.claim.Assertion.Asked;
import dev.foreword.evidence.claim.Assertion.Given;
import dev.foreword.evidence.claim.Assertion.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what a sentence asks of the rows that its number counts, or of the one that it names: {@code Three of the five attended
 * more than 4,000}, {@code Three of the five grew}, {@code Camden had the fewest}.
 */
final class Asking {

    private Asking() {}

    /** {@return what stands round a number and may be a condition; empty when nothing does} */
    static Optional<Assertion> of(Clause clause, List<Part> sentence) {
        List<Given> limits = new ArrayList<>();
        List<Direction> ways = new ArrayList<>();
        List<Boolean> tops = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            Part part = sentence.get(at);
            boolean outside = part.from() >= clause.focus().to()
                    || part.to() <= clause.focus().from();
            if (outside && part.meaning() instanceof Meaning.Way way) {
                ways.add(way.direction());
            }
            if (outside && part.meaning() instanceof Meaning.Order order && order.place() == 1) {
                tops.add(order.top());
            }
            boolean open = outside
                    && part.meaning() instanceof Meaning.Hedged hedged
                    && hedged.hedge().isOpen();
            if (open && at + 1 < sentence.size() && sentence.get(at + 1).meaning() instanceof Meaning.Amounted number) {
                limits.add(new Given(((Meaning.Hedged) part.meaning()).hedge(), number.amount(), Role.LEVEL));
            }
        }
        boolean none = limits.isEmpty() && ways.isEmpty() && tops.isEmpty();
        return none ? Optional.empty() : Optional.of(new Asked(limits, ways, tops));
    }
}
