package dev.foreword.evidence.claim;

import dev.foreword.evidence.claim.Numbers.Said;
import dev.foreword.language.Amount;
import dev.foreword.language.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Other numbers of the sentence that say something of the claim’s: where it came from, and the same share in words. */
final class Neighbours {

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

    /** {@code Less than half, or [89 per cent]}; {@code a third ([33 per cent])}. */
    private Optional<Assertion> inWords(Amount amount) {
        List<Part> host = parts.host();
        boolean starts = parts.before().isEmpty()
                || (parts.before().size() == 1
                        && parts.before().get(0).meaning() instanceof Meaning.Link link
                        && link.word().equals("or"));
        boolean share = amount.form() == Form.PLAIN && amount.unit().isShare();
        if (!starts || !share || host.isEmpty()) {
            return Optional.empty();
        }
        Meaning last = host.get(host.size() - 1).meaning();
        Meaning hedge = host.size() > 1 ? host.get(host.size() - 2).meaning() : last;
        boolean fraction = last instanceof Meaning.Amounted number
                && (number.amount().form() instanceof Form.Fraction
                        || (number.amount().form() instanceof Form.Share of && !of.exactly()));
        return fraction
                ? Optional.of(new Assertion.AlsoSaid(
                        hedge instanceof Meaning.Hedged hedged ? hedged.hedge() : Hedge.EXACT,
                        ((Meaning.Amounted) last).amount()))
                : Optional.empty();
    }
}
