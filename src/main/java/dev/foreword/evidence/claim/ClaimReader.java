package dev.foreword.evidence.claim;

import dev.foreword.evidence.claim.Clause.Range;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what the clauses of a passage say of the numbers in them. A long sentence is round many numbers; its words are read
 * once for all of them. For one thread.
 */
public final class ClaimReader {

    private final Tokens tokens;
    private final Phrases phrases;

    /**
     * @param tokens the passage
     */
    public ClaimReader(Tokens tokens) {
        this.tokens = tokens;
        this.phrases = new Phrases(tokens);
    }

    /**
     * {@return what the words of a claim say, each of which has to be understood}
     *
     * @param from where the claim begins in the passage’s text
     * @param to where it ends
     * @param names the names that the claim may use
     */
    public Reading claim(int from, int to, Names names) {
        return read(from, to, names, true);
    }

    /** {@return what the words round a printed value say} */
    public Reading value(int from, int to, Names names) {
        return read(from, to, names, false);
    }

    private Reading read(int from, int to, Names names, boolean strict) {
        int first = tokens.at(from);
        int end = tokens.at(to);
        if (end < tokens.size() && tokens.get(end).from() < to) {
            end++;
        }
        Clause clause = ClauseFinder.around(tokens, first, Math.max(first, end));
        // A currency or a sign before the bracket belongs to the number in it.
        int begin = first;
        while (begin > 0
                && tokens.isGlued(begin)
                && (tokens.kind(begin - 1) == TokenKind.CURRENCY || tokens.kind(begin - 1) == TokenKind.SIGN)) {
            begin--;
        }
        begin -= tokens.is(begin - 1, "between") ? 1 : 0;
        PartReader reader = new PartReader(phrases, names);
        List<Part> inside = reader.read(begin, clause.focus().to());
        int last = inside.isEmpty()
                ? clause.focus().to()
                : inside.get(inside.size() - 1).to();
        List<Part> before = reader.readBefore(clause.core().from(), begin);
        List<Part> after = reader.read(last, Math.max(last, clause.core().to()));
        List<Part> host = clause.host()
                .map(range -> reader.read(range.from(), range.to()))
                .orElse(List.of());
        List<Part> scenes = new ArrayList<>();
        for (Range scene : clause.scenes()) {
            scenes.addAll(reader.read(scene.from(), scene.to()));
        }
        List<Part> sentence =
                reader.read(clause.sentence().from(), clause.sentence().to());
        return new StatementBuilder(clause, new Parts(before, inside, after, host, scenes, sentence), strict).build();
    }
}
