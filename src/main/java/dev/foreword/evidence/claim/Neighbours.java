package dev.foreword.evidence.claim;

import dev.foreword.evidence.claim.Numbers.Said;
import dev.foreword.language.Amount;
import dev.foreword.language.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Other numbers of the sentence that say something of the claim’s: where it came from, and the same share in words. */
final class Neighbours {

    private static final Set<String> VERBS =
            Set.of("was", "were", "is", "are", "had", "has", "have", "said", "say", "agreed", "and", "but");

    private static final Set<String> CLOSING = Set.of(",", ".", ")");
    private static final Set<String> BEING = Set.of("was", "were", "is", "are");
    private static final Set<String> BEHIND = Set.of(".", ",", ")", "in", "to");

    private final Clause clause;
    private final Parts parts;

    Neighbours(Clause clause, Parts parts) {
        this.clause = clause;
        this.parts = parts;
    }

    List<Assertion> of(Said main) {
        List<Assertion> found = new ArrayList<>();
        Pairs.of(parts.sentence(), clause).ifPresent(found::add);
        inWords(main.amount()).ifPresent(found::add);
        wordsBehind(main.amount()).ifPresent(found::add);
        end(main).ifPresent(found::add);
        onYearBefore().ifPresent(found::add);
        return found;
    }

    /** {@code by [4.7 per cent] from 55,100}; not {@code from 14 schools}, which are something else. */
    private Optional<Assertion> end(Said main) {
        List<Part> after = parts.after();
        boolean by = main.role() == Assertion.Role.BY && after.size() > 1;
        boolean start = by && word(after.get(0)).equals("from");
        boolean led = start || (by && word(after.get(0)).equals("to"));
        boolean plain = led
                && after.get(1).meaning() instanceof Meaning.Amounted number
                && number.amount().form() == Form.PLAIN
                && (after.size() == 2 || isBehindNumber(after.get(2)));
        return plain
                ? Optional.of(new Assertion.End(((Meaning.Amounted) after.get(1).meaning()).amount(), start))
                : Optional.empty();
    }

    /** {@code the number of starts, [41,700], was down on the year before}. */
    private Optional<Assertion> onYearBefore() {
        List<Part> sentence = parts.sentence();
        int at = 0;
        while (at < sentence.size() && sentence.get(at).from() < clause.focus().to()) {
            at++;
        }
        boolean said = at + 3 < sentence.size()
                && word(sentence.get(at)).equals(",")
                && BEING.contains(word(sentence.get(at + 1)))
                && sentence.get(at + 3).meaning() instanceof Meaning.Lasting lasting
                && lasting.years() == 1;
        return said && sentence.get(at + 2).meaning() instanceof Meaning.Way way
                ? Optional.of(new Assertion.Went(way.direction(), true))
                : Optional.empty();
    }

    private static boolean isBehindNumber(Part part) {
        return part.meaning() instanceof Meaning.When || BEHIND.contains(word(part));
    }

    /** {@code Less than half, or [89 per cent]}; {@code a third of heads ([33 per cent])}. */
    private Optional<Assertion> inWords(Amount amount) {
        List<Part> host = parts.host();
        boolean starts = parts.before().isEmpty()
                || (parts.before().size() == 1 && word(parts.before().get(0)).equals("or"));
        boolean share = amount.form() == Form.PLAIN && amount.unit().isShare();
        int at = host.size() - 1;
        while (starts && share && at >= 0 && isNaming(host.get(at))) {
            at--;
        }
        boolean said = starts && share && at >= 0 && isFraction(host.get(at).meaning());
        if (!said) {
            return Optional.empty();
        }
        Meaning hedge = at > 0 ? host.get(at - 1).meaning() : host.get(at).meaning();
        return Optional.of(new Assertion.AlsoSaid(
                hedge instanceof Meaning.Hedged hedged ? hedged.hedge() : Hedge.EXACT,
                ((Meaning.Amounted) host.get(at).meaning()).amount()));
    }

    private static boolean isFraction(Meaning meaning) {
        return meaning instanceof Meaning.Amounted number
                && (number.amount().form() instanceof Form.Fraction
                        || (number.amount().form() instanceof Form.Share of && !of.exactly()));
    }

    /** {@code [26 per cent] of owners, about a quarter, were}. */
    private Optional<Assertion> wordsBehind(Amount amount) {
        List<Part> sentence = parts.sentence();
        int at = 0;
        while (at < sentence.size() && (sentence.get(at).from() < clause.focus().to() || isNaming(sentence.get(at)))) {
            at++;
        }
        boolean marked = at + 2 < sentence.size() && word(sentence.get(at)).equals(",");
        boolean hedged = marked && sentence.get(at + 1).meaning() instanceof Meaning.Hedged;
        int fraction = hedged ? at + 2 : at + 1;
        boolean said = marked
                && amount.form() == Form.PLAIN
                && amount.unit().isShare()
                && isFraction(sentence.get(fraction).meaning())
                && (fraction + 1 == sentence.size() || CLOSING.contains(word(sentence.get(fraction + 1))));
        return said
                ? Optional.of(new Assertion.AlsoSaid(
                        hedged ? ((Meaning.Hedged) sentence.get(fraction - 1).meaning()).hedge() : Hedge.EXACT,
                        ((Meaning.Amounted) sentence.get(fraction).meaning()).amount()))
                : Optional.empty();
    }

    /** What the fraction is of: {@code of those who answered}. */
    private static boolean isNaming(Part part) {
        boolean verb = VERBS.contains(word(part));
        return (part.meaning() instanceof Meaning.Harmless && !verb)
                || word(part).equals("of")
                || word(part).equals("in");
    }

    private static String word(Part part) {
        return part.meaning() instanceof Meaning.Harmless harmless
                ? harmless.word()
                : part.meaning() instanceof Meaning.Link link ? link.word() : "";
    }
}
