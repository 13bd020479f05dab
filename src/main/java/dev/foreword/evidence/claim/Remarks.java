package dev.foreword.evidence.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a clause says beside its number: how much it changed, what it is paid for, what stands for many. */
final class Remarks {

    private static final int FAR = 8;
    private static final int BEHIND = 3;

    private final Line line;
    private final boolean hasNumber;
    private final List<Assertion> found = new ArrayList<>();

    Remarks(Line line, boolean hasNumber) {
        this.line = line;
        this.hasNumber = hasNumber;
    }

    List<Assertion> all() {
        for (int at = line.first() - FAR; at < line.end() + BEHIND; at++) {
            remark(at);
        }
        if (!hasNumber) {
            strength();
        }
        boolean stayed =
                line.inside(Meaning.Stayed.class).isPresent() || line.get(line.first() - 1) instanceof Meaning.Stayed;
        if (stayed && hasNumber) {
            found.add(new Assertion.Stayed());
        }
        return found;
    }

    /** {@code plummeted} by itself says how much; with a number, the number does. */
    private void strength() {
        line.inside(Meaning.Way.class).map(Meaning.Way::manner).ifPresent(manner -> {
            if (manner != null) {
                found.add(new Assertion.How(manner));
            }
        });
    }

    private void remark(int at) {
        boolean inside = line.isInside(at);
        Meaning meaning = line.get(at);
        if (meaning instanceof Meaning.Mannered manner && isBesideWay(at)) {
            found.add(new Assertion.How(manner.manner()));
        } else if (meaning instanceof Meaning.Each each && (inside || isBehind(at)) && hasNumber) {
            found.add(new Assertion.Each(each.unit()));
        } else if (meaning instanceof Meaning.PerOne && (inside || at == line.end()) && hasNumber) {
            found.add(new Assertion.PerOne());
        } else if (meaning instanceof Meaning.Balanced balanced && (inside || isRightBefore(at))) {
            found.add(new Assertion.Balance(balanced.positive()));
        } else if (meaning instanceof Meaning.Made made && isOfNumber(at)) {
            found.add(new Assertion.Made(made.statistic()));
        }
    }

    /** {@code [45,621] a month}, {@code [45,621] patients a month}. */
    private boolean isBehind(int at) {
        return at == line.end() || (at == line.end() + 1 && line.get(line.end()) instanceof Meaning.Harmless);
    }

    private boolean isRightBefore(int at) {
        return at < line.first() && line.first() - at <= 2;
    }

    /** {@code The median spending per child was}: what the sentence is about. */
    private boolean isSubject(int at) {
        boolean was = false;
        int number = at + 1;
        while (number < line.end() && (number < line.first() || !(line.get(number) instanceof Meaning.Amounted))) {
            number++;
        }
        for (int i = at + 1; i < number; i++) {
            Meaning meaning = line.get(i);
            was |= line.isWord(i, Set.of("was", "is", "were", "are", "stood"));
            boolean passed = meaning instanceof Meaning.Harmless
                    || meaning instanceof Meaning.PerOne
                    || meaning instanceof Meaning.Hedged
                    || line.isLink(i, "of")
                    || line.isLink(i, "at")
                    || line.isLink(i, "in");
            if (!passed) {
                return false;
            }
        }
        boolean compared = line.isLink(at - 1, "than") || line.get(at - 1) instanceof Meaning.Way;
        return was && !compared;
    }

    private boolean isBesideWay(int at) {
        return line.get(at - 1) instanceof Meaning.Way || line.get(at + 1) instanceof Meaning.Way;
    }

    /** {@code an average of £750}; not {@code £45 below the average}, which is what the number is held against. */
    private boolean isOfNumber(int at) {
        for (int i = line.first(); i < at && i < line.end(); i++) {
            boolean number = line.get(i) instanceof Meaning.Amounted && at < line.end();
            if (number || line.get(i) instanceof Meaning.Way) {
                return false;
            }
        }
        return line.isLink(at + 1, "of")
                || (line.isInside(at) && line.get(at + 1) instanceof Meaning.Amounted)
                || isSubject(at)
                || isSaidOfIt(at);
    }

    /** {@code £795 was the median}. */
    private boolean isSaidOfIt(int at) {
        boolean the = line.isWord(at - 1, Set.of("the", "a", "an"));
        return at >= line.end()
                && line.isWord(the ? at - 2 : at - 1, Set.of("was", "is", "were", "are"))
                && (the ? at - 2 : at - 1) == line.end();
    }
}
