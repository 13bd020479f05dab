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
        return found;
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
