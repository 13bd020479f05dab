package dev.foreword.evidence.claim;

import dev.foreword.data.MonthNames;
import dev.foreword.data.NumberNames;
import dev.foreword.data.TypeInference;
import dev.foreword.language.Months;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import java.time.Month;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Parts that speak of time: when, how long, how often, and how far back. */
final class TimeParts {

    private static final int DECADE = 10;
    private static final Set<String> SPAN_OPENERS = Set.of("over", "in", "within", "during", "for", "across", "after");
    private static final Set<String> NEAR = Set.of(
            "the",
            "past",
            "last",
            "previous",
            "these",
            "those",
            "intervening",
            "following",
            "next",
            "just",
            "only",
            "space",
            "of",
            "latest",
            "a",
            "some");
    private static final Set<String> NAMED = Set.of(
            "aged",
            "ages",
            "age",
            "section",
            "sections",
            "chapter",
            "article",
            "articles",
            "stage",
            "grade",
            "question",
            "table",
            "figure");
    private static final Set<String> CONSECUTIVE = Set.of("consecutive", "successive", "straight");
    private static final Set<String> TIMES = Set.of("year", "month", "quarter", "week", "years", "months", "quarters");
    private static final Set<String> PAID_FOR = Set.of("week", "month", "day", "hour", "night", "term", "fortnight");
    private static final Set<String> ONE = Set.of(
            "head",
            "child",
            "pupil",
            "person",
            "capita",
            "household",
            "family",
            "adult",
            "resident",
            "worker",
            "patient",
            "student",
            "place",
            "home",
            "dwelling",
            "case",
            "visit",
            "school");

    private TimeParts() {}

    /** {@code 31 March 2016}, {@code March 2020}, {@code 2015/16}, {@code 2016}. */
    static Optional<Part> when(Tokens tokens, int at) {
        Optional<Part> quarter = quarter(tokens, at);
        if (quarter.isPresent()) {
            return quarter;
        }
        int month = at;
        if ((tokens.kind(at) == TokenKind.NUMBER || tokens.kind(at) == TokenKind.ORDINAL) && isMonth(tokens, at + 1)) {
            month = at + 1;
        }
        if (isMonth(tokens, month)) {
            Optional<Month> named = MonthNames.of(tokens.word(month));
            OptionalInt year = tokens.year(month + 1);
            Period period = new Period(
                    year.isPresent() ? year.getAsInt() : null,
                    year.isPresent() ? year.getAsInt() : null,
                    named.orElseThrow());
            return part(new Meaning.When(period), at, year.isPresent() ? month + 2 : month + 1);
        }
        OptionalInt year = tokens.year(at);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        int last = tokens.kind(at) == TokenKind.PERIOD ? year.getAsInt() + 1 : year.getAsInt();
        return part(new Meaning.When(new Period(year.getAsInt(), last, null)), at, at + 1);
    }

    /** {@code Q1 2020}, {@code 2020 Q1}, {@code the first quarter of 2020/21}. */
    private static Optional<Part> quarter(Tokens tokens, int at) {
        if (isQuarter(tokens.word(at + 1)) && tokens.year(at).isPresent()) {
            return quarter(number(tokens, at + 1), tokens.get(at).text(), at, at + 2);
        }
        boolean spelt = tokens.is(at + 1, "quarter");
        if (!spelt && !isQuarter(tokens.word(at))) {
            return Optional.empty();
        }
        int number = number(tokens, at);
        int year = at + (spelt ? 2 : 1);
        int named = tokens.is(year, "of") || tokens.is(year, "in") ? year + 1 : year;
        return number > 0 && tokens.year(named).isPresent()
                ? quarter(number, tokens.get(named).text(), at, named + 1)
                : Optional.empty();
    }

    private static boolean isQuarter(String word) {
        return word.length() == 2 && word.charAt(0) == 'q' && word.charAt(1) >= '1' && word.charAt(1) <= '4';
    }

    private static int number(Tokens tokens, int at) {
        return isQuarter(tokens.word(at))
                ? tokens.word(at).charAt(1) - '0'
                : ordinal(tokens, at).orElse(0);
    }

    private static Optional<Part> quarter(int number, String year, int at, int to) {
        String words = "Q" + number + " " + year;
        return TypeInference.time(words).flatMap(time -> part(new Meaning.When(Period.of(words, time)), at, to));
    }

    private static boolean isMonth(Tokens tokens, int at) {
        return Months.isMonth(tokens.get(at));
    }

    /** {@code since 2009}, {@code since records began}, {@code on record}, {@code ever}. */
    static Optional<Part> reach(Tokens tokens, int at) {
        if (tokens.is(at, "since")) {
            int next = at + 1;
            while (Set.of("at", "least", "the", "early", "late", "in", "year", "ending", "to")
                    .contains(tokens.word(next))) {
                next++;
            }
            Optional<Part> when = when(tokens, next);
            if (when.isPresent()
                    && when.get().meaning() instanceof Meaning.When w
                    && w.period().year() != null) {
                return part(
                        reach(OptionalInt.of(w.period().year()), OptionalInt.empty()),
                        at,
                        when.get().to());
            }
            for (String[] words : new String[][] {
                {"since", "records", "began"},
                {"since", "comparable", "records", "began"},
                {"since", "the", "series", "began"},
                {"since", "the", "records", "began"}
            }) {
                if (tokens.are(at, words)) {
                    return part(reach(OptionalInt.empty(), OptionalInt.empty()), at, at + words.length);
                }
            }
            return Optional.empty();
        }
        if (tokens.are(at, "on", "record")) {
            return part(reach(OptionalInt.empty(), OptionalInt.empty()), at, at + 2);
        }
        if (tokens.are(at, "of", "all", "time")) {
            return part(reach(OptionalInt.empty(), OptionalInt.empty()), at, at + 3);
        }
        if (tokens.is(at, "ever")) {
            return part(reach(OptionalInt.empty(), OptionalInt.empty()), at, at + 1);
        }
        // A five-year low is the lowest for five years.
        OptionalInt years = hyphened(tokens, at, "year");
        boolean extreme = Set.of("low", "high", "peak", "lows", "highs").contains(tokens.word(at + 3));
        return years.isPresent() && extreme ? part(reach(OptionalInt.empty(), years), at, at + 3) : Optional.empty();
    }

    private static Meaning reach(OptionalInt since, OptionalInt years) {
        return new Meaning.Reach(since, years);
    }

    /** {@code for the fourth year running}, {@code the third consecutive annual}, {@code four years in a row}. */
    static Optional<Part> running(Tokens tokens, int at) {
        int number = tokens.are(at, "for", "the") ? at + 2 : tokens.is(at, "for") || tokens.is(at, "the") ? at + 1 : at;
        OptionalInt count = ordinal(tokens, number);
        if (count.isEmpty()) {
            count = cardinal(tokens, number);
        }
        if (count.isEmpty()) {
            return Optional.empty();
        }
        int next = number + 1;
        boolean consecutive = CONSECUTIVE.contains(tokens.word(next));
        next += consecutive ? 1 : 0;
        boolean time = TIMES.contains(tokens.word(next)) || tokens.is(next, "annual") || tokens.is(next, "yearly");
        next += time ? 1 : 0;
        int behind = tokens.is(next, "running")
                ? next + 1
                : tokens.are(next, "in", "a", "row")
                        ? next + 3
                        : tokens.are(next, "in", "succession") ? next + 2 : next;
        boolean said = (consecutive || behind > next) && (time || consecutive);
        return said ? part(new Meaning.Running(count.getAsInt()), at, behind) : Optional.empty();
    }

    /** {@code every year}, {@code in each year}, {@code year after year}, {@code steadily}. */
    static Optional<Part> eachTime(Tokens tokens, int at) {
        if (Vocabulary.is("steady", tokens.word(at))) {
            boolean flat = tokens.is(at, "steady") && tokens.kind(at + 1) != TokenKind.WORD;
            return flat ? Optional.empty() : part(new Meaning.EachTime(), at, at + 1);
        }
        if (tokens.are(at, "year", "after", "year") || tokens.are(at, "year", "by", "year")) {
            return part(new Meaning.EachTime(), at, at + 3);
        }
        int every = tokens.is(at, "in") ? at + 1 : at;
        if (!tokens.is(every, "every") && !tokens.is(every, "each")) {
            return Optional.empty();
        }
        if (tokens.are(every + 1, "of", "the") && span(tokens, every + 1).isPresent()) {
            return part(new Meaning.EachTime(), at, every + 1);
        }
        int time = every + 1;
        while (Set.of("single", "successive", "of", "the", "past", "last", "consecutive")
                .contains(tokens.word(time))) {
            time++;
        }
        return tokens.is(time, "year") || tokens.is(time, "quarter")
                ? part(new Meaning.EachTime(), at, time + 1)
                : Optional.empty();
    }

    /** {@code over the past five years}, {@code on the previous year}, {@code in a decade}. */
    static Optional<Part> lasting(Tokens tokens, int at) {
        for (String[] words : new String[][] {
            {"on", "the", "previous", "year"},
            {"on", "the", "year", "before"},
            {"on", "a", "year", "earlier"},
            {"on", "a", "year", "before"},
            {"on", "a", "year", "ago"},
            {"than", "a", "year", "earlier"},
            {"than", "a", "year", "before"},
            {"than", "a", "year", "ago"},
            {"than", "the", "previous", "year"},
            {"than", "the", "year", "before"},
            {"from", "the", "previous", "year"},
            {"from", "the", "year", "before"},
            {"from", "a", "year", "earlier"},
            {"from", "a", "year", "before"},
            {"from", "a", "year", "ago"},
            {"year", "on", "year"},
            {"on", "the", "year"},
            {"over", "the", "year"},
            {"in", "the", "last", "year"},
            {"in", "the", "past", "year"},
            {"over", "the", "past", "year"},
            {"over", "the", "last", "year"},
            {"in", "the", "latest", "year"},
            {"in", "a", "year"},
            {"in", "one", "year"},
            {"in", "a", "single", "year"},
            {"in", "the", "year"},
            {"since", "last", "year"},
            {"since", "the", "previous", "year"},
            {"since", "the", "year", "before"},
            {"on", "last", "year"},
            {"than", "last", "year"},
            {"compared", "with", "the", "previous", "year"},
            {"compared", "with", "a", "year", "earlier"},
            {"compared", "with", "the", "year", "before"},
            {"compared", "to", "the", "previous", "year"}
        }) {
            boolean goesOn = words.length == 3
                    && Set.of("before", "to", "ending", "ended").contains(tokens.word(at + words.length));
            if (tokens.are(at, words) && !goesOn) {
                return part(new Meaning.Lasting(1), at, at + words.length);
            }
        }
        if (tokens.is(at, "year") && tokens.kind(at + 1) == TokenKind.HYPHEN && tokens.is(at + 2, "on")) {
            return part(new Meaning.Lasting(1), at, at + 5);
        }
        boolean each = tokens.is(at, "of") && (tokens.is(at - 1, "each") || tokens.is(at - 1, "every"));
        return SPAN_OPENERS.contains(tokens.word(at)) || each ? span(tokens, at) : Optional.empty();
    }

    private static Optional<Part> span(Tokens tokens, int at) {
        int next = at + 1;
        while (NEAR.contains(tokens.word(next))) {
            next++;
        }
        OptionalInt count = cardinal(tokens, next);
        if (tokens.is(next, "decade")) {
            return part(new Meaning.Lasting(DECADE), at, next + 1);
        }
        boolean years = count.isPresent() && (tokens.is(next + 1, "years") || tokens.is(next + 1, "year"));
        if (years && !tokens.is(next + 2, "old") && !CONSECUTIVE.contains(tokens.word(next + 1))) {
            return part(new Meaning.Lasting(count.getAsInt()), at, next + 2);
        }
        boolean decades = count.isPresent() && tokens.is(next + 1, "decades");
        return decades ? part(new Meaning.Lasting(DECADE * count.getAsInt()), at, next + 2) : Optional.empty();
    }

    /** {@code a year}, {@code per year}, {@code annually}. */
    static Optional<Part> yearly(Tokens tokens, int at) {
        boolean word = Set.of("annually", "yearly", "annual").contains(tokens.word(at));
        if (word) {
            return part(new Meaning.Yearly(), at, at + 1);
        }
        boolean a = tokens.is(at, "a") || tokens.is(at, "per");
        boolean behind = Set.of("before", "earlier", "ago", "on", "later", "when", "of", "in")
                .contains(tokens.word(at + 2));
        boolean year = (a && tokens.is(at + 1, "year") && !behind) || tokens.are(at, "per", "annum");
        return year ? part(new Meaning.Yearly(), at, at + 2) : Optional.empty();
    }

    /** {@code a week}, {@code an hour}; {@code per head}. */
    static Optional<Part> each(Tokens tokens, int at) {
        String article = tokens.word(at);
        String unit = tokens.word(at + 1);
        boolean opens = Set.of("a", "an", "per", "each", "every").contains(article);
        boolean behind = Set.of("before", "earlier", "ago", "later", "on").contains(tokens.word(at + 2));
        if (opens && PAID_FOR.contains(unit) && !behind) {
            return part(new Meaning.Each(unit), at, at + 2);
        }
        boolean one = (article.equals("per") && ONE.contains(unit)) || tokens.are(at, "a", "head");
        return one ? part(new Meaning.PerOne(), at, at + 2) : Optional.empty();
    }

    /** {@code aged 10 or over}, {@code section 17}, {@code the five-year average}, {@code 16-year-olds}. */
    static Optional<Part> aside(Tokens tokens, int at) {
        if (NAMED.contains(tokens.word(at)) && cardinal(tokens, at + 1).isPresent()) {
            return part(new Meaning.Aside(), at, at + 2 + furtherAges(tokens, at + 2));
        }
        for (String time : Set.of("year", "month", "week", "day", "hour", "bedroom", "star")) {
            if (hyphened(tokens, at, time).isPresent()) {
                int end = at + 3;
                while (tokens.kind(end) == TokenKind.HYPHEN) {
                    end += 2;
                }
                return part(new Meaning.Aside(), at, end);
            }
        }
        boolean base = tokens.is(at, "per") && tokens.kind(at + 1) == TokenKind.NUMBER;
        if (base) {
            return part(new Meaning.Aside(), at, at + 2);
        }
        boolean code = tokens.kind(at) == TokenKind.CODE || tokens.kind(at) == TokenKind.TIME;
        return code ? part(new Meaning.Aside(), at, at + 1) : Optional.empty();
    }

    private static int furtherAges(Tokens tokens, int at) {
        boolean joined = Set.of("to", "or", "and").contains(tokens.word(at));
        boolean over =
                Set.of("over", "under", "older", "younger", "above", "more").contains(tokens.word(at + 1));
        return joined && (over || tokens.kind(at + 1) == TokenKind.NUMBER) ? 2 : 0;
    }

    private static OptionalInt hyphened(Tokens tokens, int at, String unit) {
        boolean hyphen = tokens.kind(at + 1) == TokenKind.HYPHEN && tokens.is(at + 2, unit);
        return hyphen ? cardinal(tokens, at) : OptionalInt.empty();
    }

    static OptionalInt cardinal(Tokens tokens, int at) {
        boolean digits =
                tokens.kind(at) == TokenKind.NUMBER && tokens.get(at).text().matches("\\d{1,3}");
        return digits ? OptionalInt.of(Integer.parseInt(tokens.get(at).text())) : NumberNames.cardinal(tokens.word(at));
    }

    static OptionalInt ordinal(Tokens tokens, int at) {
        String word = tokens.word(at);
        boolean digits = tokens.kind(at) == TokenKind.ORDINAL && word.matches("\\d{1,4}\\D+");
        return digits ? OptionalInt.of(Integer.parseInt(word.replaceAll("\\D+", ""))) : NumberNames.ordinal(word);
    }

    private static Optional<Part> part(Meaning meaning, int from, int to) {
        return Optional.of(new Part(meaning, from, to));
    }
}
