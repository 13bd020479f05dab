package dev.foreword.evidence.claim;

import dev.foreword.language.Tokens;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of a sentence that speaks of a number.
 *
 * @param tokens the passage
 * @param focus the words of the claim, or the printed value
 * @param core the words between the nearest commas and conjunctions
 * @param scenes what sets time and place for it: {@code In 2019,} before it, {@code, in England} behind it
 * @param carrier the clause that it hangs on: {@code spending fell to £155, [61 per cent]}; null when it has a verb of
 *     its own
 * @param sentence the whole sentence
 */
public record Clause(
        Tokens tokens,
        Range focus,
        Range core,
        List<Range> scenes,
        @Nullable Range carrier,
        Range sentence) {

    /**
     * Some tokens.
     *
     * @param from the first position
     * @param to the position behind the last
     */
    public record Range(int from, int to) {

        /** {@return whether a position is among them} */
        public boolean holds(int at) {
            return from <= at && at < to;
        }

        /** {@return how many they are} */
        public int length() {
            return to - from;
        }
    }

    public Clause {
        scenes = List.copyOf(scenes);
    }

    /** {@return the clause that it hangs on, when it has no verb of its own} */
    public Optional<Range> host() {
        return Optional.ofNullable(carrier);
    }

    /** {@return the words of the claim, as they are written} */
    public String words() {
        return tokens.between(focus.from(), focus.to());
    }
}
