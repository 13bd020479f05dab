package dev.foreword.evidence.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The parts of a clause in one row, with the claim’s own in the middle, so that a reader may look over its edges. */
final class Line {

    private static final Meaning EDGE = new Meaning.Harmless("");

    private final List<Meaning> meanings = new ArrayList<>();
    private final int first;
    private final int end;

    Line(Parts parts) {
        parts.before().forEach(part -> meanings.add(part.meaning()));
        first = meanings.size();
        parts.inside().forEach(part -> meanings.add(part.meaning()));
        end = meanings.size();
        parts.after().forEach(part -> meanings.add(part.meaning()));
    }

    /** {@return where the claim’s own parts begin} */
    int first() {
        return first;
    }

    /** {@return behind the last of the claim’s own parts} */
    int end() {
        return end;
    }

    int size() {
        return meanings.size();
    }

    boolean isInside(int at) {
        return first <= at && at < end;
    }

    Meaning get(int at) {
        return at >= 0 && at < meanings.size() ? meanings.get(at) : EDGE;
    }

    boolean isLink(int at, String word) {
        return get(at) instanceof Meaning.Link link && link.word().equals(word);
    }

    boolean isWord(int at, Set<String> words) {
        return get(at) instanceof Meaning.Harmless harmless && words.contains(harmless.word());
    }

    /** {@return the position of the first of the claim’s own parts of a kind} */
    <T extends Meaning> Optional<T> inside(Class<T> kind) {
        return found(kind, first, end);
    }

    /** {@return the first part of a kind in the claim or behind it} */
    <T extends Meaning> Optional<T> insideOrAfter(Class<T> kind) {
        return found(kind, first, meanings.size());
    }

    /** {@return how many parts of a kind there are} */
    long count(Class<? extends Meaning> kind) {
        return meanings.stream().filter(kind::isInstance).count();
    }

    private <T extends Meaning> Optional<T> found(Class<T> kind, int from, int to) {
        return meanings.subList(from, to).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** {@return the position of the last part before another that isn’t passed over} */
    int previous(int at, Predicate<Meaning> passed) {
        int previous = at - 1;
        while (previous >= 0 && passed.test(get(previous))) {
            previous--;
        }
        return previous;
    }
}
