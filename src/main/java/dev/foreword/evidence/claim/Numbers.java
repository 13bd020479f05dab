package dev.foreword.evidence.claim;

import dev.foreword.evidence.claim.Assertion.Role;
import dev.foreword.language.Amount;
import dev.foreword.language.AmountUnit;
import dev.foreword.language.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The numbers of a claim, and what each is to the others. */
final class Numbers {

    private static final Set<String> PASSED = Set.of(
            "the", "a", "an", "just", "only", "exactly", "precisely", "then", "now", "another", "some", "further");

    /**
     * A number of the claim.
     *
     * @param at its place in the line
     * @param amount the number
     * @param hedge how closely it is meant
     * @param role what it is to the change
     * @param aside whether it stands in parentheses
     */
    record Said(int at, Amount amount, Hedge hedge, Role role, boolean aside) {}

    private final Line line;
    private final List<Said> all = new ArrayList<>();

    Numbers(Line line) {
        this.line = line;
        for (int at = line.first(); at < line.end(); at++) {
            if (line.get(at) instanceof Meaning.Amounted number && !counts(at)) {
                all.add(new Said(at, measured(at, number.amount()), hedge(at), role(at), line.isLink(at - 1, "(")));
            }
        }
    }

    /** {@code from [26.3] to 44.0 per cent}: the other end names the unit of both. */
    private Amount measured(int at, Amount amount) {
        boolean from = line.isLink(at - 1, "from") && at + 1 == line.end() && line.isLink(at + 1, "to");
        boolean plain = amount.unit() == AmountUnit.NONE && amount.per() == null && amount.magnitude() == null;
        return from
                        && plain
                        && line.get(at + 2) instanceof Meaning.Amounted end
                        && end.amount().unit().isShare()
                ? new Amount(
                        amount.value(), amount.step(), end.amount().unit(), null, null, amount.form(), amount.words())
                : amount;
    }

    List<Said> all() {
        return all;
    }

    /** {@code third of nine}, {@code half of the six}: how many there are is no number of the claim’s. */
    private boolean counts(int at) {
        boolean order = line.get(at - 2) instanceof Meaning.Order || line.get(at - 2) instanceof Meaning.Ordinal;
        return (order && line.isLink(at - 1, "of")) || isWhole(at);
    }

    /** {@return whether a number is the whole of a fraction before it} */
    boolean isWhole(int at) {
        int of = line.isWord(at - 1, Set.of("the", "all")) ? at - 2 : at - 1;
        boolean counted = line.get(at) instanceof Meaning.Amounted number
                && number.amount().isWhole();
        return counted
                && line.isLink(of, "of")
                && line.get(of - 1) instanceof Meaning.Amounted part
                && part.amount().form() instanceof Form.Fraction;
    }

    /** {@return of how many the claim’s fraction is: {@code half of the six}} */
    List<Assertion.Among> wholes() {
        return IntStream.range(line.first(), line.end())
                .filter(this::isWhole)
                .mapToObj(
                        at -> ((Meaning.Amounted) line.get(at)).amount().value().intValue())
                .map(Assertion.Among::new)
                .toList();
    }

    private Hedge hedge(int at) {
        int before = line.previous(at, this::isPassed);
        if (line.get(before) instanceof Meaning.Hedged hedged) {
            return isOther(before, at) ? Hedge.EXACT : hedged.hedge();
        }
        if (line.isLink(before, "by") || line.isLink(before, "at") || line.isLink(before, "of")) {
            int further = line.previous(before, this::isPassed);
            // “exceeded by 5” compares; “more than by 5” isn’t said.
            if (line.get(further) instanceof Meaning.Hedged hedged
                    && !hedged.hedge().isOpen()) {
                return hedged.hedge();
            }
        }
        return line.get(at + 1) instanceof Meaning.Hedged behind
                        && (behind.hedge() == Hedge.AT_LEAST
                                || behind.hedge() == Hedge.AT_MOST
                                || behind.hedge() == Hedge.ABOUT)
                        && !(line.get(at + 2) instanceof Meaning.Amounted)
                ? behind.hedge()
                : Hedge.EXACT;
    }

    /** “Fewer than the [13.8 per cent] of 2013” sets another number against this one. */
    private boolean isOther(int hedge, int number) {
        for (int at = hedge + 1; at < number; at++) {
            if (line.isWord(at, Set.of("the")) && !line.isInside(hedge)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassed(Meaning meaning) {
        return meaning instanceof Meaning.Harmless word && PASSED.contains(word.word());
    }

    private boolean isPassedOrHedge(Meaning meaning) {
        return isPassed(meaning) || meaning instanceof Meaning.Hedged || meaning instanceof Meaning.Mannered;
    }

    private Role role(int at) {
        int before = line.previous(at, this::isPassedOrHedge);
        Meaning lead = line.get(before);
        if (lead instanceof Meaning.Link link) {
            return switch (link.word()) {
                case "by" -> Role.BY;
                case "to" -> Role.TO;
                case "from" -> Role.FROM;
                case "of" -> isNoun(line.get(before - 1)) ? Role.BY : behind(at);
                default -> behind(at);
            };
        }
        return lead instanceof Meaning.Way ? Role.BY : behind(at);
    }

    private static boolean isNoun(Meaning meaning) {
        return meaning instanceof Meaning.Way || meaning instanceof Meaning.Balanced;
    }

    /** {@code 5.2 per cent lower}, {@code a 5 per cent rise}, {@code 11,421 (25.9 per cent) more}. */
    private Role behind(int at) {
        int next = at + 1;
        if (line.isLink(next, "(") && line.isLink(next + 2, ")")) {
            next += 3;
        }
        if (line.isLink(next, ")")) {
            next++;
        }
        next = line.get(next) instanceof Meaning.Mannered ? next + 1 : next;
        // Many verbs of direction are nouns too: “a 25 per cent cut”.
        boolean way = line.get(next) instanceof Meaning.Way;
        // “31,010, up from 28,440” gives the number, and not by how much it rose.
        boolean from = line.isLink(next + 1, "from");
        return way && !from ? Role.BY : Role.LEVEL;
    }

    /** {@return the number that the claim is about, if there is one} */
    @Nullable
    Said main() {
        Said by = first(Role.BY);
        if (by != null) {
            return by;
        }
        Said level = first(Role.LEVEL);
        return level != null ? level : all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** {@return the first number of a role that doesn’t stand in parentheses} */
    @Nullable
    Said first(Role role) {
        return all.stream()
                .filter(n -> n.role() == role && !n.aside())
                .findFirst()
                .orElse(null);
    }

    /** {@return whether the claim gives several numbers side by side: {@code 40, 50 and 60}} */
    boolean isList() {
        return all.size() > 1
                && all.stream().allMatch(n -> n.role() == Role.LEVEL && !n.aside())
                && IntStream.range(1, all.size()).allMatch(i -> isJoined(all.get(i - 1), all.get(i)));
    }

    private boolean isJoined(Said one, Said next) {
        boolean joined = false;
        for (int at = one.at() + 1; at < next.at(); at++) {
            boolean join = line.isLink(at, "and") || line.isLink(at, ",");
            joined |= join;
            if (!join && !(line.get(at) instanceof Meaning.Harmless) && !(line.get(at) instanceof Meaning.Hedged)) {
                return false;
            }
        }
        return joined;
    }

    /** {@return the number that another is set against: {@code compared with 82,170}} */
    @Nullable
    Said comparedWith(Said main) {
        for (Said other : all) {
            int before = line.previous(other.at(), this::isPassedOrHedge);
            boolean compared = line.isLink(before, "with")
                    || line.isLink(before, "against")
                    || line.isLink(before, "than")
                    || line.isLink(before, "compared");
            if (compared && other.at() > main.at()) {
                return other;
            }
        }
        return null;
    }

    /** {@return whether a number is how many times something is} */
    static boolean isMultiple(Amount amount) {
        return amount.form() instanceof Form.Multiple || amount.form() instanceof Form.Ratio;
    }
}
