package dev.foreword.language.finder;

import dev.foreword.language.Plurals;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import dev.foreword.language.WordList;
import dev.foreword.language.finder.FinderRule.Begin;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers that tell one thing of a kind from another: chapters, figures, laws, classes, notes. */
final class LabelRules {

    /** Things that are numbered, in the singular; each has a plural with an {@code s}. */
    private static final Set<String> THINGS = WordList.of("""
            chapter section subsection annexe appendix figure fig graph table chart map box note footnote endnote page
            question recommendation proposal step stage phase tier level band session volume vol issue item principle
            standard option scenario case group grade version edition wave round quarter year row column line number
            objective goal theme pillar article art regulation schedule clause paragraph para rule part protocol isbn
            type category class division code key module unit lot day week zone area exhibit panel study sic soc
            model priority target action measure finding conclusion lesson test release""");

    private static final Set<String> CODED =
            WordList.of("code codes class classes division divisions sic soc isbn urn key");

    private static final Set<String> PLURALS = WordList.of("annexes appendices boxes priorities classes categories");
    private static final Set<String> SHORTENED = WordList.of("p pp no nos vol fig figs art para paras s ss ch sec");
    private static final Set<String> COURTS = WordList.of("hc hl cm cmd cmnd cp si ewca ewhc uksc");
    private static final Set<String> BASES = Set.of("per", "each", "every");

    /** Behind these, such a word is no label: {@code this year 12 councils}, {@code in each case 3 officers}. */
    private static final Set<String> DETERMINERS = WordList.of("""
            this that last next previous each every a an per one another same any these those
            first second third final""");

    /** Words of time and others that take the article without becoming a label: {@code in the year 12 homes closed}. */
    private static final Set<String> TIMES =
            WordList.of("year quarter week day case group area number measure test study");

    static final Set<String> WORDS = Stream.of(
                    THINGS, THINGS.stream().map(word -> word + "s").toList(), PLURALS, SHORTENED, COURTS, BASES)
            .flatMap(Collection::stream)
            .collect(Collectors.toUnmodifiableSet());

    static final List<FinderRule> ALL = List.of(
            new FinderRule(
                    MentionKind.LABEL,
                    Begin.WORD,
                    LabelRules::thing,
                    "See [Chapter 3], [Figure 4.2] and [pages 10–12].",
                    "This year 12 councils closed 3 homes."),
            new FinderRule(
                    MentionKind.LABEL,
                    Begin.WORD,
                    LabelRules::thing,
                    "[Part 2 of 3] will follow.",
                    "this part of 3 councils"),
            new FinderRule(
                    MentionKind.LABEL,
                    Begin.WORD,
                    LabelRules::shortened,
                    "See [p. 12] and [No. 5].",
                    "She said no. 12 came."),
            new FinderRule(
                    MentionKind.LABEL,
                    Begin.ANY,
                    LabelRules::command,
                    "It is [HC 12] of that year.",
                    "Some 12 were closed."),
            new FinderRule(
                    MentionKind.LABEL,
                    Begin.OTHER,
                    LabelRules::inBrackets,
                    "It was said [[12]], and [(3)] too.",
                    "(12 per cent)"),
            new FinderRule(
                    MentionKind.LABEL, Begin.OTHER, LabelRules::atStart, "[2.3] Background", "2.3 million children"),
            new FinderRule(
                    MentionKind.LABEL,
                    Begin.WORD,
                    LabelRules::base,
                    "so many for [every 1,000] children",
                    "every 10 per cent"));

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);

    private LabelRules() {}

    private static int thing(Tokens tokens, int at) {
        String word = tokens.word(at);
        boolean plural =
                PLURALS.contains(word) || (word.endsWith("s") && THINGS.contains(word.substring(0, word.length() - 1)));
        if (tokens.kind(at) != TokenKind.WORD || !(plural || THINGS.contains(word)) || isCounted(tokens, at)) {
            return at;
        }
        int first = tokens.is(at + 1, "(") || tokens.kind(at + 1) == TokenKind.HYPHEN ? at + 2 : at + 1;
        int end = item(tokens, first);
        return end > first ? ofSoMany(tokens, list(tokens, end, plural)) : at;
    }

    /** {@code page 3 of 10}. */
    private static int ofSoMany(Tokens tokens, int at) {
        boolean of = tokens.is(at, "of") && tokens.kind(at + 1) == TokenKind.NUMBER;
        boolean counts = Plurals.isPlural(tokens.word(at + 2));
        return of && !counts ? Math.max(at, item(tokens, at + 1)) : at;
    }

    private static boolean isCounted(Tokens tokens, int at) {
        String before = tokens.word(at - 1);
        return DETERMINERS.contains(before) || (before.equals("the") && TIMES.contains(tokens.word(at)));
    }

    /** One number of a list: {@code 3}, {@code 4.2}, {@code 12(3)}, {@code 2.3.1}; none with a unit or over a thousand. */
    private static int item(Tokens tokens, int at) {
        boolean code = tokens.kind(at) == TokenKind.CODE
                && Character.isDigit(tokens.get(at).text().charAt(0));
        // The codes of a classification are of any size: SIC code 4711.
        boolean anySize =
                CODED.contains(tokens.word(at - 1)) && !tokens.word(at).contains(",");
        boolean number = NumberList.plain(tokens, at)
                .filter(n -> tokens.kind(at) == TokenKind.NUMBER
                        && (anySize || n.value().compareTo(LARGEST) < 0))
                .isPresent();
        if (!code && !number) {
            return at;
        }
        int end = at + 1;
        while (tokens.is(end, "(") && tokens.isGlued(end) && tokens.is(end + 2, ")")) {
            end += 3;
        }
        return end;
    }

    /** With one thing, only {@code to} and a hyphen go on: {@code In Table 2, 12 councils …}. */
    private static int list(Tokens tokens, int from, boolean plural) {
        int end = from;
        while (true) {
            int comma = plural && tokens.is(end, ",") ? end + 1 : end;
            int joint = NumberList.behindJoint(tokens, comma);
            boolean both = tokens.is(joint - 1, "and") || tokens.is(joint - 1, "or");
            int next = joint > end ? item(tokens, joint) : end;
            boolean counts = !plural && both && tokens.kind(next) == TokenKind.WORD && !tokens.is(next, "of");
            if (next <= joint || counts) {
                return end;
            }
            end = next;
        }
    }

    /** {@code No. 5}; without a capital, {@code no.} ends a sentence. */
    private static int shortened(Tokens tokens, int at) {
        boolean word = tokens.kind(at) == TokenKind.WORD && SHORTENED.contains(tokens.word(at));
        boolean no = tokens.word(at).startsWith("no") && !tokens.get(at).isCapitalised();
        int number = tokens.is(at + 1, ".") ? at + 2 : at + 1;
        boolean stop = number == at + 2 || tokens.word(at).length() > 1 || tokens.is(at, "p");
        int end = item(tokens, number);
        return word && !no && stop && end > number ? list(tokens, end, true) : at;
    }

    /** Papers of Parliament, statutory instruments, neutral citations, chapters of Acts in brackets. */
    private static int command(Tokens tokens, int at) {
        boolean number = tokens.kind(at + 1) == TokenKind.NUMBER
                || tokens.kind(at + 1) == TokenKind.CODE
                || tokens.kind(at + 1) == TokenKind.YEAR;
        if (COURTS.contains(tokens.word(at)) && tokens.get(at).isCapitalised() && number) {
            return at + 2;
        }
        boolean chapterOfAct =
                tokens.are(at, "(", "c", ".") && tokens.kind(at + 3) == TokenKind.NUMBER && tokens.is(at + 4, ")");
        return chapterOfAct ? at + 5 : at;
    }

    /** {@code [12]}, {@code [3–5]}, {@code [2015] UKSC 3}, and {@code (2)}. */
    private static int inBrackets(Tokens tokens, int at) {
        if (tokens.is(at, "(")) {
            boolean small = tokens.kind(at + 1) == TokenKind.NUMBER
                    && tokens.get(at + 1).text().length() <= 2;
            return small && tokens.is(at + 2, ")") ? at + 3 : at;
        }
        if (!tokens.is(at, "[")) {
            return at;
        }
        if (tokens.kind(at + 1) == TokenKind.YEAR && tokens.is(at + 2, "]")) {
            return citation(tokens, at + 3);
        }
        int end = item(tokens, at + 1);
        int behind = end > at + 1 ? list(tokens, end, true) : end;
        return behind > at + 1 && tokens.is(behind, "]") ? behind + 1 : at;
    }

    /** {@code [2015] EWCA Civ 12}: the court in capitals, and the number of the case. */
    private static int citation(Tokens tokens, int court) {
        int number = court;
        while (number < court + 3
                && tokens.kind(number) == TokenKind.WORD
                && tokens.get(number).isCapitalised()) {
            number++;
        }
        return number > court && tokens.kind(number) == TokenKind.NUMBER ? number + 1 : court;
    }

    /** What numbers a heading or an item of a list: {@code 2.}, {@code 3)}, {@code 2.3 Background}. */
    private static int atStart(Tokens tokens, int at) {
        boolean start = at == 0 || tokens.is(at - 1, "\n");
        if (!start
                || tokens.kind(at) != TokenKind.NUMBER
                || tokens.get(at).text().contains(",")) {
            return at;
        }
        boolean stop =
                (tokens.is(at + 1, ".") || tokens.is(at + 1, ")")) && tokens.isGlued(at + 1) && tokens.size() > at + 2;
        boolean section = tokens.get(at).text().contains(".")
                && tokens.kind(at + 1) == TokenKind.WORD
                && tokens.get(at + 1).isCapitalised();
        return stop ? at + 2 : section ? at + 1 : at;
    }

    /** So many for each of so many: the second number is what a rate is of, and not what was found. */
    private static int base(Tokens tokens, int at) {
        boolean word = BASES.contains(tokens.word(at)) && tokens.kind(at + 1) == TokenKind.NUMBER;
        return word && NumberList.countsThings(tokens, at + 1) ? at + 2 : at;
    }
}
