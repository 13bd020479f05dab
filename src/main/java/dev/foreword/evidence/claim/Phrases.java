package dev.foreword.evidence.claim;

import dev.foreword.language.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The phrases of a passage that a rule knows, whatever number they stand beside. Each kind of part has a rule; the first that
 * fits a position is taken, so that longer and stranger ones stand before those that are made of single words.
 */
final class Phrases {

    /** A kind of part. A new one is a method and a line in {@link #RULES}. */
    interface Rule {
        Optional<Part> read(Tokens tokens, int at);
    }

    private static final List<Rule> RULES = List.of(
            TimeParts::reach,
            TimeParts::running,
            TimeParts::aside,
            TimeParts::when,
            TimeParts::eachTime,
            TimeParts::lasting,
            TimeParts::yearly,
            TimeParts::each,
            FlatParts::read,
            OrderParts::first,
            OrderParts::read,
            HedgeParts::read,
            QuantifierParts::read,
            AmountParts::vague,
            AmountParts::stayed,
            AmountParts::balance,
            AmountParts::made,
            AmountParts::number,
            HedgeParts::manner,
            PartReader::way,
            OrderParts::ordinal);

    private final Tokens tokens;

    /** Each position is read when it is first asked for, and never again. */
    private final Map<Integer, Optional<Part>> read = new HashMap<>();

    Phrases(Tokens tokens) {
        this.tokens = tokens;
    }

    Tokens tokens() {
        return tokens;
    }

    /** {@return the phrase that begins at a position, if one does} */
    Optional<Part> at(int position) {
        return read.computeIfAbsent(position, this::find);
    }

    private Optional<Part> find(int position) {
        for (Rule rule : RULES) {
            Optional<Part> part = rule.read(tokens, position);
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }
}
