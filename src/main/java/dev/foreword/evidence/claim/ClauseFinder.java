package dev.foreword.evidence.claim;

import dev.foreword.evidence.claim.Clause.Range;
import dev.foreword.language.QuantityReader;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Cuts the clause of a number out of its sentence. */
final class ClauseFinder {

    private static final int SHORT = 9;

    /** No reader follows a sentence farther than this, in words. */
    private static final int FARTHEST = 100;

    private static final Set<String> BREAKS = Set.of(",", ";", ":", "–", "—", "(", ")", "\n", "“", "”");
    private static final Set<String> SUBORDINATE = Set.of(
            "while",
            "whereas",
            "although",
            "though",
            "because",
            "when",
            "if",
            "despite",
            "following",
            "but",
            "compared",
            "yet",
            "against");
    private static final Set<String> SCENE = Set.of(
            "in", "at", "by", "between", "from", "during", "on", "since", "over", "for", "across", "within", "among",
            "to", "of", "up", "through", "as");
    private static final Set<String> VERBS = Set.of("was", "were", "is", "are", "had", "has", "have");
    private static final Set<String> COMING = Set.of("came", "comes", "occurred", "happened");
    private static final Set<String> COMPARING = Set.of("than", "compared", "against", "as");
    private static final Set<String> RELATIVE = Set.of("which", "who", "whose", "where");
    private static final Set<String> ELLIPTIC = Set.of("compared", "up", "down", "from", "against");

    private final Tokens tokens;
    private final Range focus;

    private ClauseFinder(Tokens tokens, Range focus) {
        this.tokens = tokens;
        this.focus = focus;
    }

    /** {@return the clause around some tokens of a passage} */
    static Clause around(Tokens tokens, int from, int to) {
        return new ClauseFinder(tokens, new Range(from, to)).find();
    }

    private Clause find() {
        int start = focus.from();
        while (start > 0 && focus.from() - start < FARTHEST && !tokens.endsSentence(start - 1)) {
            start--;
        }
        int end = Math.max(focus.to(), focus.from() + 1);
        while (end < tokens.size() && end - focus.to() < FARTHEST && !tokens.endsSentence(end - 1)) {
            end++;
        }
        List<Range> segments = segments(start, end);
        int core = 0;
        while (core < segments.size() - 1 && segments.get(core).to() <= focus.from()) {
            core++;
        }
        Range own = segments.isEmpty() ? focus : segments.get(core);
        List<Range> scenes = new ArrayList<>();
        for (int i = core - 1; i >= 0 && !isParted(segments.get(i)); i--) {
            boolean subject = i + 1 < core && isSubject(segments.get(i), segments.get(i + 1));
            if (setsScene(segments.get(i)) || subject) {
                scenes.add(0, segments.get(i));
            } else if (!isRelative(segments.get(i))) {
                break;
            }
        }
        if (core + 1 < segments.size()
                && (setsScene(segments.get(core + 1)) || (core > 0 && goesOn(own, segments.get(core + 1))))) {
            scenes.add(segments.get(core + 1));
        }
        Optional<Range> host = core > 0 ? host(segments, core, own) : Optional.empty();
        return new Clause(tokens, focus, own, scenes, host.orElse(null), new Range(start, end));
    }

    private List<Range> segments(int start, int end) {
        List<Range> segments = new ArrayList<>();
        int from = start;
        for (int at = start; at < end; at++) {
            boolean inside = at > focus.from() && at < focus.to();
            if (!inside && at > from && begins(at, end)) {
                segments.add(new Range(from, at));
                from = BREAKS.contains(tokens.word(at)) ? at + 1 : at;
            } else if (!inside && BREAKS.contains(tokens.word(at)) && at == from) {
                from = at + 1;
            }
        }
        if (from < end) {
            segments.add(new Range(from, end));
        }
        return segments;
    }

    private boolean begins(int at, int end) {
        String word = tokens.word(at);
        if (BREAKS.contains(word)) {
            return true;
        }
        boolean behindBreak = BREAKS.contains(tokens.word(at - 1));
        if (SUBORDINATE.contains(word)) {
            return !behindBreak && !(word.equals("against") && at < focus.from());
        }
        if (word.equals("after") || word.equals("before")) {
            boolean year = tokens.is(at - 1, "year") || tokens.is(at - 1, "years") || tokens.is(at - 1, "looked");
            return !year && at + 1 < end && !behindBreak;
        }
        boolean from = tokens.is(at + 1, "from") && (word.equals("up") || word.equals("down"));
        if (from && at >= focus.to()) {
            return true;
        }
        return word.equals("and") && !behindBreak && joinsClauses(at, end);
    }

    /** {@code fell in one place and rose in another}; not {@code between 2009 and 2023}, nor {@code Inner and Outer}. */
    private boolean joinsClauses(int and, int end) {
        for (int at = and - 1; at > and - 6 && at >= 0; at--) {
            if (tokens.is(at, "between") || tokens.is(at, "both")) {
                return false;
            }
        }
        if (isSubjectOnly(and)) {
            return false;
        }
        int before = 0;
        for (int at = and + 1; at < end && before < SHORT; at++, before++) {
            if (BREAKS.contains(tokens.word(at))) {
                return false;
            }
            boolean verb = isVerb(at);
            boolean number = at > and + 1
                    && tokens.kind(at) != TokenKind.YEAR
                    && QuantityReader.read(tokens, at).isPresent();
            boolean dated = tokens.is(at, "in") && tokens.kind(and - 1) == TokenKind.YEAR;
            if (verb || number || dated) {
                return true;
            }
        }
        return focus.from() > and && focus.from() - and < SHORT && claimedBefore(and);
    }

    /** {@code Camden and Brent had}: what stands before has no verb of its own yet, and no number. */
    private boolean isSubjectOnly(int and) {
        int at = and - 1;
        while (at >= 0 && and - at <= SHORT && !BREAKS.contains(tokens.word(at)) && !tokens.endsSentence(at)) {
            if (isVerb(at) || QuantityReader.read(tokens, at).isPresent()) {
                return false;
            }
            at--;
        }
        return and - at <= SHORT
                && tokens.get(at + 1).isCapitalised()
                && tokens.get(and + 1).isCapitalised();
    }

    private boolean isVerb(int at) {
        return Vocabulary.isWay(tokens.word(at), Vocabulary.WayKind.VERB) || VERBS.contains(tokens.word(at));
    }

    private boolean claimedBefore(int and) {
        for (int at = and - 1; at >= 0 && and - at < SHORT && !tokens.endsSentence(at); at--) {
            if (QuantityReader.read(tokens, at).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Behind a semicolon or a colon another statement begins. */
    private boolean isParted(Range part) {
        return tokens.is(part.to(), ";") || tokens.is(part.to(), ":");
    }

    private boolean isRelative(Range part) {
        return RELATIVE.contains(tokens.word(part.from()));
    }

    /** {@code In 2019}, {@code between 2010 and 2023}, {@code in the North East}: short, without a number or a verb. */
    private boolean setsScene(Range part) {
        if (part.length() > SHORT || !SCENE.contains(tokens.word(part.from()))) {
            return false;
        }
        for (int at = part.from(); at < part.to(); at++) {
            boolean verb = Vocabulary.isWay(tokens.word(at), Vocabulary.WayKind.VERB);
            boolean number = QuantityReader.read(tokens, at).isPresent()
                    && TimeParts.when(tokens, at).isEmpty()
                    && tokens.kind(at) != TokenKind.WORD;
            if (verb || number) {
                return false;
            }
        }
        return true;
    }

    /** {@code The lowest rate, 5.3 per cent, was recorded in Ashby}: the number stands within a clause. */
    private boolean goesOn(Range own, Range next) {
        return (VERBS.contains(tokens.word(next.from())) || COMING.contains(tokens.word(next.from())))
                && IntStream.range(own.from(), own.to()).noneMatch(at -> VERBS.contains(tokens.word(at)))
                && IntStream.range(next.from(), next.to()).noneMatch(this::comparesOrCounts);
    }

    /** What follows sets the number against another, which has a time and a place of its own. */
    private boolean comparesOrCounts(int at) {
        return COMPARING.contains(tokens.word(at))
                || Vocabulary.isWay(tokens.word(at), Vocabulary.WayKind.COMPARISON)
                || QuantityReader.read(tokens, at).isPresent();
    }

    /** {@code Camden, which lies in London, had}: the name stands before the clause that speaks of it. */
    private boolean isSubject(Range part, Range next) {
        return part.length() <= SHORT / 2
                && (tokens.is(next.from(), "which")
                        || tokens.is(next.from(), "who")
                        || tokens.is(next.from(), "where"));
    }

    /** A clause that begins with its number, or with what it is compared with, hangs on the one before. */
    private Optional<Range> host(List<Range> segments, int core, Range own) {
        boolean verb = false;
        for (int at = own.from(); at < focus.from(); at++) {
            verb |= Vocabulary.isWay(tokens.word(at), Vocabulary.WayKind.VERB)
                    || Set.of("was", "were", "is", "are", "had", "has", "have", "saw")
                            .contains(tokens.word(at));
        }
        if (verb) {
            return Optional.empty();
        }
        boolean elliptic = ELLIPTIC.contains(tokens.word(own.from())) && own.from() < focus.from();
        int before = core - 1;
        while (before > 0
                && (setsScene(segments.get(before))
                        || Set.of("which", "who", "after", "despite")
                                .contains(tokens.word(segments.get(before).from())))) {
            before--;
        }
        Range host = segments.get(before);
        return setsScene(host) && !elliptic ? Optional.empty() : Optional.of(host);
    }
}
