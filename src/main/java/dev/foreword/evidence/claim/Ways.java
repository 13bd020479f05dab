package dev.foreword.evidence.claim;

import java.util.List;
import java.util.Optional;

/** Finds the direction that a clause gives to its number: the one that governs it, however far away. */
final class Ways {

    private static final int NEAR = 3;

    private final Line line;
    private final Parts parts;

    Ways(Line line, Parts parts) {
        this.line = line;
        this.parts = parts;
    }

    /** {@return the direction within the claim} */
    Optional<Meaning.Way> inside(int number) {
        Optional<Meaning.Way> nearest = Optional.empty();
        for (int at = line.first(); at < line.end(); at++) {
            if (line.get(at) instanceof Meaning.Way way && (nearest.isEmpty() || at < number)) {
                nearest = Optional.of(way);
            }
        }
        return nearest;
    }

    /** {@return the direction round the claim: right behind it, then the nearest before it, then that of the host} */
    Optional<Meaning.Way> outside() {
        for (int at = line.end(); at < Math.min(line.size(), line.end() + NEAR); at++) {
            Meaning meaning = line.get(at);
            if (meaning instanceof Meaning.Way way && (at == line.end() || way.kind() != Vocabulary.WayKind.VERB)) {
                return Optional.of(way);
            }
            if (meaning instanceof Meaning.Amounted || (meaning instanceof Meaning.Link && at > line.end())) {
                break;
            }
        }
        return last(parts.before()).or(() -> last(parts.host()));
    }

    private static Optional<Meaning.Way> last(List<Part> parts) {
        Optional<Meaning.Way> comparison = Optional.empty();
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i).meaning() instanceof Meaning.Way way) {
                if (way.kind() != Vocabulary.WayKind.COMPARISON) {
                    return Optional.of(way);
                }
                comparison = comparison.isPresent() ? comparison : Optional.of(way);
            }
        }
        return comparison;
    }

    /** {@return whether the word right before the claim is one of direction} */
    boolean leads() {
        int at = line.first() - 1;
        if (line.isLink(at, "by") || line.isLink(at, "to") || line.isLink(at, "of")) {
            at--;
        }
        return line.get(at) instanceof Meaning.Way;
    }
}
