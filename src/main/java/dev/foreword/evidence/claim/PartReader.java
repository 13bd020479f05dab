package dev.foreword.evidence.claim;

import dev.foreword.data.Magnitude;
import dev.foreword.data.NumberNames;
import dev.foreword.evidence.claim.Meaning.Harmless;
import dev.foreword.evidence.claim.Meaning.Link;
import dev.foreword.evidence.claim.Meaning.Turned;
import dev.foreword.evidence.claim.Meaning.Unknown;
import dev.foreword.evidence.claim.Meaning.Vague;
import dev.foreword.language.Form;
import dev.foreword.language.QuantityReader;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import dev.foreword.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tokens of a clause as parts, from left to right: names, phrases, and else single words. */
final class PartReader {

    private static final Set<String> LINKS = Set.of(
            "by", "to", "from", "than", "and", "or", "of", "at", "(", ")", ",", "compared", "against", "in", "with");
    private static final Set<String> MADE =
            WordList.of("made make makes making set sets taken took take ended end add adds summed");
    private static final Set<String> MOVED =
            Set.of("moved", "edged", "ticked", "inched", "nudged", "drifted", "pushed", "jumped", "pulled", "climbed");
    private static final Set<String> VAGUE =
            Set.of("several", "few", "many", "handful", "couple", "numerous", "countless", "scores", "dozens", "lots");

    private final Phrases phrases;
    private final Tokens tokens;
    private final Names names;

    PartReader(Phrases phrases, Names names) {
        this.phrases = phrases;
        this.tokens = phrases.tokens();
        this.names = names;
    }

    /**
     * {@return the parts that begin from one position to another}
     *
     * @param from the first position
     * @param to the position behind the last; a part may reach beyond it, as a number does whose unit stands outside
     */
    List<Part> read(int from, int to) {
        List<Part> parts = new ArrayList<>();
        for (int at = from; at < to; ) {
            Part part = part(at);
            if (part.to() > to && tokens.is(at - 1, "by") && isRange(part)) {
                // “By [20] to 2,230” is where it went.
                part = plain(at).orElse(part);
            }
            parts.add(part);
            at = part.to();
        }
        return parts;
    }

    private static boolean isRange(Part part) {
        return part.meaning() instanceof Meaning.Amounted number
                && number.amount().form() instanceof Form.Range;
    }

    /** {@return the parts before a position; {@code by 23 to [498]} is no range of which the half is somebody else’s} */
    List<Part> readBefore(int from, int to) {
        List<Part> parts = new ArrayList<>();
        for (int at = from; at < to; ) {
            Part part = part(at);
            if (part.to() > to) {
                part = plain(at).filter(number -> number.to() <= to).orElse(new Part(single(at), at, at + 1));
            }
            parts.add(part);
            at = part.to();
        }
        return parts;
    }

    private Optional<Part> plain(int at) {
        return QuantityReader.readPlain(tokens, at)
                .map(phrase -> new Part(new Meaning.Amounted(phrase.amount()), at, phrase.to()));
    }

    private Part part(int at) {
        int name = names.lengthAt(tokens, at);
        if (name > 0) {
            return new Part(new Harmless(tokens.between(at, at + name)), at, at + name);
        }
        return phrases.at(at)
                .map(part -> names.countsTime() ? timed(part) : part)
                .orElseGet(() -> new Part(single(at), at, at + 1));
    }

    /** Of a length of time the fastest is the lowest, and what is slower is more. */
    private Part timed(Part part) {
        if (!Vocabulary.is("speed", tokens.word(part.to() - 1))) {
            return part;
        }
        if (part.meaning() instanceof Meaning.Order order) {
            return new Part(
                    new Meaning.Order(order.place(), !order.top(), order.shared(), order.ofAllTimes()),
                    part.from(),
                    part.to());
        }
        return part.meaning() instanceof Meaning.Way way
                ? new Part(
                        new Meaning.Way(way.direction().opposite(), way.kind(), way.manner()), part.from(), part.to())
                : part;
    }

    private Meaning single(int at) {
        String word = tokens.word(at);
        if (LINKS.contains(word)) {
            return new Link(word);
        }
        if (Vocabulary.is("turning", word) || word.endsWith("n't")) {
            return new Turned(word);
        }
        if (VAGUE.contains(word) && !tokens.is(at - 1, "as") && !tokens.is(at - 1, "how")) {
            return new Vague(word);
        }
        boolean mark = tokens.kind(at) == TokenKind.MARK || tokens.kind(at) == TokenKind.HYPHEN;
        boolean same = word.equals("same") && tokens.is(at - 1, "the");
        // “Well above” says no more of the number than “above”.
        boolean well =
                word.equals("well") && Vocabulary.way(tokens.word(at + 1)).isPresent();
        return mark
                        || same
                        || well
                        || isCounted(at)
                        || names.holds(word)
                        || Vocabulary.isHarmless(stem(word))
                        || Vocabulary.isHarmless(word)
                ? new Harmless(word)
                : new Unknown(tokens.get(at).text());
    }

    /** {@code 19 books}: a plural behind a number says what is counted, if it is no measure. */
    private boolean isCounted(int at) {
        String word = tokens.word(at);
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        boolean number = tokens.kind(at - 1) == TokenKind.NUMBER
                || NumberNames.cardinal(tokens.word(at - 1)).isPresent()
                || Magnitude.of(tokens.word(at - 1)).isPresent()
                || tokens.is(at - 1, "dozen");
        return plural && number && !Vocabulary.is("measure", word);
    }

    /** {@code children’s} is read as {@code children}. */
    private static String stem(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    static Optional<Part> way(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (isAttribute(tokens, at) || isMadeUp(tokens, at)) {
            return Optional.empty();
        }
        return Vocabulary.way(word)
                .map(direction ->
                        new Part(new Meaning.Way(direction, kind(tokens, at, word), manner(word)), at, at + 1));
    }

    /** {@code made up 5 per cent}, {@code fell short of}: verb and particle are one. */
    private static boolean isMadeUp(Tokens tokens, int at) {
        String before = tokens.word(at - 1);
        // “Cleared up”; but “edged up” and “is up”.
        boolean ended = tokens.is(at, "up") && before.endsWith("ed") && !MOVED.contains(before);
        boolean fellShort = tokens.is(at + 1, "short") && tokens.is(at + 2, "of");
        boolean made = tokens.is(at, "up") && MADE.contains(before);
        return fellShort || ended || made;
    }

    /** {@code plummeted} and {@code dipped} say by how much as well, where no number does. */
    private static @Nullable Manner manner(String word) {
        return Vocabulary.is("strong", word) ? Manner.SHARP : Vocabulary.is("weak", word) ? Manner.SLIGHT : null;
    }

    private static Vocabulary.WayKind kind(Tokens tokens, int at, String word) {
        // A 25 per cent cut: behind an article or a number a verb of direction is a noun.
        boolean article = Set.of("a", "an", "the", "this", "that", "cent").contains(tokens.word(at - 1))
                || tokens.kind(at - 1) == TokenKind.PERCENT
                || tokens.kind(at - 1) == TokenKind.NUMBER;
        if (article && Vocabulary.isWay(word, Vocabulary.WayKind.NOUN)) {
            return Vocabulary.WayKind.NOUN;
        }
        return Vocabulary.isWay(word, Vocabulary.WayKind.VERB)
                ? Vocabulary.WayKind.VERB
                : Vocabulary.isWay(word, Vocabulary.WayKind.COMPARISON)
                        ? Vocabulary.WayKind.COMPARISON
                        : Vocabulary.WayKind.NOUN;
    }

    /** {@code rising demand}, {@code the growing number}: a word before a noun says nothing of what the sentence claims. */
    private static boolean isAttribute(Tokens tokens, int at) {
        String word = tokens.word(at);
        boolean participle = word.endsWith("ing") && Vocabulary.way(word).isPresent();
        String next = tokens.word(at + 1);
        boolean noun = tokens.kind(at + 1) == TokenKind.WORD
                && !Set.of("by", "to", "from", "at", "in", "for", "every", "each", "and", "over", "since", "up", "down")
                        .contains(next)
                && !next.endsWith("ly");
        boolean verb = Set.of("is", "was", "are", "were", "been", "be", "kept", "keeps")
                .contains(tokens.word(at - 1));
        boolean under = (word.equals("under") || word.equals("over")) && noun;
        return (participle && noun && !verb) || (under && tokens.kind(at - 1) != TokenKind.PERCENT);
    }
}
