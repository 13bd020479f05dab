package dev.foreword.evidence.verify;

import dev.foreword.data.CellSpan;
import dev.foreword.evidence.claim.Assertion.Called;
import java.util.Set;

/** Which column of its table a word speaks of: that of the number itself, or another. */
final class Measures {

    private static final Set<String> OF_SHARES = Set.of("rate", "rates", "share", "shares", "proportion", "percentage");
    private static final Set<String> OF_COUNTS = Set.of("number", "numbers", "total", "count", "amount");
    private static final Set<String> OF_ALL = Set.of("level", "levels", "figure", "figures", "value", "score");

    private final Subject subject;
    private final NameIndex names;

    Measures(Subject subject, NameIndex names) {
        this.subject = subject;
        this.names = names;
    }

    /** {@return whether what a sentence calls its number is said of the number, and not of another column} */
    boolean isOfOwn(Called called) {
        boolean own = called.noun().stream().anyMatch(this::isOwn);
        boolean other = called.noun().stream().anyMatch(this::isOther);
        boolean any = called.noun().stream().anyMatch(this::isOfKind);
        return own || (!other && (any || called.isSure()));
    }

    private boolean isOfKind(String word) {
        Kinds kinds = new Kinds(subject);
        boolean share = kinds.isPercent() || kinds.isRate() || kinds.per().isPresent();
        return OF_ALL.contains(word) || (share ? OF_SHARES : OF_COUNTS).contains(word);
    }

    /** {@return whether a word stands in the heading of the number’s own column} */
    boolean isOwn(String word) {
        return subject.quantity().cells().stream()
                .anyMatch(cell -> columns(cell, word).contains(cell.column()));
    }

    /** {@return whether a word stands in the heading of another column of numbers, and in none of the number’s own} */
    boolean isOther(String word) {
        return !isOwn(word)
                && subject.quantity().cells().stream()
                        .anyMatch(cell -> !columns(cell, word).isEmpty());
    }

    private Set<Integer> columns(CellSpan cell, String word) {
        return names.of(cell.table()).columns(word);
    }
}
