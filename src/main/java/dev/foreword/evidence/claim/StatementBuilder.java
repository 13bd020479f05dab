package dev.foreword.evidence.claim;

import dev.foreword.evidence.claim.Assertion.Given;
import dev.foreword.evidence.claim.Assertion.Role;
import dev.foreword.evidence.claim.Numbers.Said;
import dev.foreword.evidence.claim.Reading.NotUnderstood;
import dev.foreword.evidence.claim.Reading.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes of the parts of a clause what it says of its number. */
final class StatementBuilder {

    private static final Set<String> APART = Set.of(
            "gap",
            "gaps",
            "difference",
            "differ",
            "differs",
            "differed",
            "apart",
            "spread",
            "range",
            "ahead",
            "behind");

    private final Clause clause;
    private final Parts parts;
    private final Line line;
    private final Numbers numbers;
    private final Ways ways;
    private final boolean strict;
    private final List<Assertion> found = new ArrayList<>();

    StatementBuilder(Clause clause, Parts parts, boolean strict) {
        this.clause = clause;
        this.parts = parts;
        this.strict = strict;
        this.line = new Line(parts);
        this.numbers = new Numbers(line);
        this.ways = new Ways(line, parts);
    }

    Reading build() {
        Optional<String> trouble = new Obstacles(parts, line).first(strict);
        if (trouble.isPresent()) {
            return new NotUnderstood(clause, trouble.get());
        }
        Said main = numbers.main();
        Optional<Meaning.Way> inside = ways.inside(main == null ? line.end() : main.at());
        Optional<Meaning.Way> governing = inside.or(ways::outside);
        Optional<Direction> way = governing.map(Meaning.Way::direction);
        Optional<String> two = main == null ? Optional.empty() : numbers(main);
        if (two.isPresent()) {
            return new NotUnderstood(clause, two.get());
        }
        boolean said = main != null;
        boolean moves = main != null && (main.role() == Role.BY || ways.leads());
        if (inside.isPresent() || (moves && way.isPresent())) {
            boolean inTime = governing.get().kind() != Vocabulary.WayKind.COMPARISON;
            found.add(new Assertion.Went(way.orElseThrow(), inTime));
        }
        if (main != null) {
            found.addAll(new Neighbours(clause, parts).of(main));
        }
        line.inside(Meaning.Flat.class).ifPresent(flat -> found.add(new Assertion.Flat(flat.exactly())));
        if (main == null && parts.inside().stream().noneMatch(p -> p.meaning() instanceof Meaning.Flat)) {
            line.inside(Meaning.Quantified.class).ifPresent(q -> found.add(new Assertion.ShareOf(q.quantifier())));
        }
        found.addAll(new TimeAssertions(line, parts, said, way.orElse(null)).all());
        found.addAll(new OrderAssertions(line, said, main != null && Numbers.isMultiple(main.amount())).all());
        found.addAll(new Remarks(line, said).all());
        found.addAll(numbers.wholes());
        if (strict && found.isEmpty()) {
            return new NotUnderstood(clause, nothing());
        }
        besides();
        return new Understood(clause, new Statement(found, way.orElse(null), isApart()));
    }

    /** What the rest of the sentence says, which makes no claim of words that say nothing themselves. */
    private void besides() {
        if (found.stream().noneMatch(Assertion.Place.class::isInstance)) {
            Appositions.of(clause, parts.sentence()).ifPresent(found::add);
        }
        Asking.of(clause, parts.sentence()).ifPresent(found::add);
        Throughout.of(clause).ifPresent(found::add);
    }

    private static String nothing() {
        return "these words give no number, direction, place in an order or share, so nothing in them can be checked";
    }

    /** Puts the numbers into assertions; returns what is in the way. */
    private Optional<String> numbers(Said main) {
        if (numbers.isList()) {
            found.add(new Assertion.Listed(
                    numbers.all().stream().map(StatementBuilder::given).toList()));
            return Optional.empty();
        }
        List<Said> left = new ArrayList<>(numbers.all());
        left.remove(main);
        Said from = numbers.first(Role.FROM);
        Said other = numbers.comparedWith(main);
        Said to = numbers.first(Role.TO);
        Said base = from != null ? from : other;
        if (base != null && base.at() != main.at()) {
            Said end = to != null ? to : main;
            left.remove(base);
            left.remove(end);
            found.add(new Assertion.Ends(base.amount(), end.amount()));
            if (main.at() != end.at() || main.role() == Role.BY) {
                found.add(given(main));
            }
        } else {
            found.add(given(main));
        }
        for (Said aside : List.copyOf(left)) {
            if (aside.aside()) {
                found.add(new Assertion.Also(aside.hedge(), aside.amount()));
                left.remove(aside);
            }
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of("these words give two numbers, \"" + main.amount().words() + "\" and \""
                        + left.get(0).amount().words() + "\"; put each in a claim of its own");
    }

    private static Given given(Said said) {
        return new Given(said.hedge(), said.amount(), said.role());
    }

    private boolean isApart() {
        for (int at = clause.core().from(); at < clause.core().to(); at++) {
            if (APART.contains(clause.tokens().word(at)) || isChangedBy(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isChangedBy(int at) {
        boolean verb = clause.tokens().is(at, "moved") || clause.tokens().is(at, "changed");
        return verb && clause.tokens().is(at + 1, "by");
    }
}
