package dev.foreword.evidence.verify;

import dev.foreword.data.CellSpan;
import dev.foreword.data.Operation;
import dev.foreword.data.Quantity;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Rule;
import dev.foreword.evidence.claim.Assertion;
import dev.foreword.evidence.claim.Clause;
import dev.foreword.evidence.claim.Clause.Range;
import dev.foreword.evidence.claim.Period;
import dev.foreword.evidence.claim.PeriodReader;
import dev.foreword.evidence.claim.PeriodReader.Mention;
import dev.foreword.evidence.claim.Statement;
import dev.foreword.language.QuantityReader;
import dev.foreword.language.TokenKind;
import dev.foreword.language.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks whether the rest of the clause agrees: a time or a row that it names, and that belongs to the table, has to be the
 * cell’s own. A sentence that names another is the commonest error in copying there is.
 */
final class ContextCheck {

    private static final int RIGHT_BEHIND = 4;

    /** No plain number with its unit takes more tokens. */
    private static final int NUMBER = 6;

    private static final Set<String> RELATIVE =
            Set.of("before", "earlier", "previous", "ago", "last", "compared", "than", "against", "later");
    private static final Set<String> JOINTS = Set.of("to", "and", "until", "-", "–");
    private static final Set<String> PARTING = Set.of(";", "then", "since", "now", "today");
    private static final Set<String> NAMED_BY_YEAR = Set.of(
            "prices", "price", "act", "strategy", "report", "review", "survey", "census", "budget", "rules", "reforms");

    private final Subject subject;
    private final Statement statement;
    private final NameIndex names;
    private final Clause clause;
    private final Tokens tokens;

    ContextCheck(Subject subject, Statement statement, NameIndex names) {
        this.subject = subject;
        this.statement = statement;
        this.names = names;
        this.clause = subject.clause();
        this.tokens = clause.tokens();
    }

    /** {@return what doesn’t agree} */
    List<Finding> check() {
        List<Finding> found = new ArrayList<>();
        List<CellSpan> cells = subject.quantity().cells();
        boolean ofTimes = !cells.isEmpty()
                && cells.stream().allMatch(cell -> Labels.periods(cell).size() == 1);
        if (cells.isEmpty() || !cells.stream().allMatch(CellSpan::isCell)) {
            return (ofTimes ? time() : span()).stream().toList();
        }
        time().or(() -> SettingCheck.check(subject)).ifPresent(found::add);
        row().or(() -> new PlaceSettingCheck(subject, names).check()).ifPresent(found::add);
        order().ifPresent(found::add);
        return found;
    }

    private List<Range> ranges() {
        List<Range> ranges = new ArrayList<>(clause.scenes());
        ranges.add(clause.core());
        return ranges;
    }

    private Optional<Finding> time() {
        List<Period> own = Labels.periods(subject.quantity().cells());
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<Mention> mentions = new ArrayList<>();
        ranges().forEach(range -> mentions.addAll(PeriodReader.mentions(tokens, range)));
        mentions.removeIf(
                m -> clause.focus().holds(m.at()) || isReach(m) || isName(m) || TimeCheck.isUndated(own, m.period()));
        mentions.removeIf(this::isOfOther);
        mentions.removeIf(m -> subject.isCell() && isCompared(m));
        if (isOfTimeBefore()) {
            return Optional.empty();
        }
        if (mentions.isEmpty() && !isRelative() && !isParted()) {
            clause.host().ifPresent(host -> mentions.addAll(PeriodReader.mentions(tokens, host)));
            mentions.removeIf(m -> tokens.is(m.at() - 1, "than") || tokens.is(m.at() - 2, "than"));
            mentions.removeIf(m -> TimeCheck.isUndated(own, m.period()));
            boolean any = mentions.stream().anyMatch(m -> own.stream().anyMatch(p -> p.admits(m.period())));
            if (any) {
                return Optional.empty();
            }
        }
        Optional<Finding> start = mentions.size() == 1 ? datedAtStart(mentions.get(0)) : Optional.empty();
        if (start.isPresent()) {
            return start;
        }
        boolean named = mentions.stream().anyMatch(m -> own.stream().anyMatch(p -> p.admits(m.period())));
        for (Mention mention : mentions) {
            boolean fits = own.stream().anyMatch(p -> p.admits(mention.period()));
            boolean strict = own.size() > 1 || !named || isRightBehind(mention);
            if (!fits && strict && (isOfTable(mention.period()) || isDating(mention))) {
                return Optional.of(new Finding(
                        Rule.CLAIM_CONTEXT,
                        "the sentence names " + mention.period().words() + ", and the number is of "
                                + own.stream().map(Period::words).collect(Collectors.joining(" and "))
                                + subject.places(),
                        "name the time of the number, or point at the cell that is meant"));
            }
        }
        return Optional.empty();
    }

    /** {@code 0.73 was more than in May}. */
    private boolean isCompared(Mention mention) {
        int than = tokens.is(mention.at() - 1, "than") ? mention.at() - 1 : mention.at() - 2;
        return tokens.is(than, "than") && than >= clause.focus().to();
    }

    /** {@code the 440.8 of the year before}: the number says itself that it is of another time than the clause. */
    private boolean isOfTimeBefore() {
        int behind = clause.focus().to();
        return (tokens.is(behind, "of") || tokens.is(behind, "in"))
                && IntStream.range(behind + 1, behind + RIGHT_BEHIND)
                        .takeWhile(at -> tokens.kind(at) != TokenKind.MARK)
                        .anyMatch(at -> RELATIVE.contains(tokens.word(at)));
    }

    /** A semicolon, “since then” and “now” part a number from the time that the clause before it names. */
    private boolean isParted() {
        return clause.host()
                .filter(host -> IntStream.range(host.to(), clause.focus().from())
                        .anyMatch(at -> PARTING.contains(tokens.word(at))))
                .isPresent();
    }

    /** {@code more than twice the 6.2 of 2015/16}: the time is that of a number which stands before it, and isn’t this one. */
    private boolean isOfOther(Mention mention) {
        boolean of = tokens.is(mention.at() - 1, "of") || tokens.is(mention.at() - 1, "in");
        int end = mention.at() - 1;
        return of
                && end > clause.focus().to()
                && IntStream.range(Math.max(clause.focus().to(), end - NUMBER), end)
                        .mapToObj(at -> QuantityReader.readPlain(tokens, at))
                        .flatMap(Optional::stream)
                        .anyMatch(number -> number.to() == end && isOwned(number.from()));
    }

    /** {@code the 6.2}, {@code England’s 6.9}: a number that is set against another. */
    private boolean isOwned(int at) {
        String before = tokens.word(at - 1);
        return before.equals("the") || before.endsWith("'s");
    }

    /** {@code rose by 79 in 2021/22} of a change from then on: what rose in a year ends in it. */
    private Optional<Finding> datedAtStart(Mention mention) {
        boolean moves = statement.way().isPresent()
                && statement.assertions().stream().noneMatch(a -> a instanceof Assertion.Went went && !went.inTime());
        boolean in = tokens.is(mention.at() - 1, "in") || tokens.is(mention.at() - 1, "during");
        // “Rose by 30 from 910 in January” says where it began.
        boolean ofStart = tokens.is(mention.at() - 3, "from");
        if (!moves || !in || ofStart || isRelative()) {
            return Optional.empty();
        }
        return History.of(subject)
                .filter(history -> history.from() < history.to())
                .filter(history -> time(history, history.from()).admits(mention.period()))
                .filter(history -> !time(history, history.to()).admits(mention.period()))
                .map(history -> new Finding(
                        Rule.CLAIM_CONTEXT,
                        "the sentence says when it changed, " + mention.period().words()
                                + ", and that is where the change begins: it is the one from then to "
                                + time(history, history.to()).words() + subject.places(),
                        "name the later time, or both"));
    }

    /** {@code from 2018 to 2023} of the sum of a column: it begins and ends when the column does. */
    private Optional<Finding> span() {
        List<Mention> mentions = new ArrayList<>();
        ranges().forEach(range -> mentions.addAll(PeriodReader.mentions(tokens, range)));
        List<CellSpan> cells = subject.quantity().cells();
        boolean joined = mentions.size() == 2
                && mentions.get(1).at() == mentions.get(0).to() + 1
                && JOINTS.contains(tokens.word(mentions.get(0).to()));
        if (!joined || cells.size() != 1) {
            return Optional.empty();
        }
        CellSpan column = cells.get(0);
        Optional<Period> first = Labels.period(column.table(), column.first(), column.column());
        Optional<Period> last = Labels.period(column.table(), column.last(), column.column());
        boolean fits = first.isEmpty()
                || last.isEmpty()
                || isSpan(first.get(), last.get(), mentions)
                || isSpan(last.get(), first.get(), mentions);
        return fits
                ? Optional.empty()
                : Optional.of(new Finding(
                        Rule.CLAIM_CONTEXT,
                        "the sentence names " + mentions.get(0).period().words() + " and "
                                + mentions.get(1).period().words() + ", and the number is of "
                                + first.get().words() + " to " + last.get().words() + subject.places(),
                        "name the first and the last time of the numbers, or work it out of some of them"));
    }

    private static boolean isSpan(Period first, Period last, List<Mention> said) {
        return first.admits(said.get(0).period()) && last.admits(said.get(1).period());
    }

    private static Period time(History history, int at) {
        return history.points().get(at).period();
    }

    private boolean isRelative() {
        Range core = clause.core();
        return IntStream.range(core.from(), core.to()).anyMatch(at -> RELATIVE.contains(tokens.word(at)))
                || tokens.is(core.from(), "up")
                || tokens.is(core.from(), "down")
                || tokens.is(core.from(), "from");
    }

    /** “Since 2009” says how far back a place in an order holds, not when the number is of. */
    private boolean isReach(Mention mention) {
        boolean since = tokens.is(mention.at() - 1, "since")
                || tokens.is(mention.at() - 2, "since")
                || tokens.is(mention.at() - 1, "until");
        boolean order = statement.assertions().stream()
                .anyMatch(a -> a instanceof Assertion.Place
                        || a instanceof Assertion.FirstSince
                        || a instanceof Assertion.FirstTime
                        || a instanceof Assertion.EveryTime);
        return since && (order || subject.isCell());
    }

    /** {@code in 2010 prices}, {@code the 2014 Act}: the year belongs to another name. */
    private boolean isName(Mention mention) {
        return NAMED_BY_YEAR.contains(tokens.word(mention.to()));
    }

    private boolean isRightBehind(Mention mention) {
        int behind = mention.at() - clause.focus().to();
        return behind >= 0 && behind < RIGHT_BEHIND;
    }

    /** {@code in 2014}: a number is said to be of a time that its table doesn’t have. */
    private boolean isDating(Mention mention) {
        boolean year = mention.period().year() != null && mention.period().month() == null;
        return year && tokens.is(mention.at() - 1, "in") && mention.to() - mention.at() == 1;
    }

    private boolean isOfTable(Period said) {
        return subject.quantity().cells().stream()
                .map(CellSpan::table)
                .distinct()
                .anyMatch(table -> Labels.has(table, said));
    }

    private Optional<Finding> row() {
        for (Table table : subject.quantity().cells().stream()
                .map(CellSpan::table)
                .distinct()
                .toList()) {
            Optional<Finding> wrong = row(table);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> row(Table table) {
        List<TableNames.Key> said = new ArrayList<>();
        ranges().forEach(range -> said.addAll(keys(table, range)));
        if (said.isEmpty() && !isRelative()) {
            clause.host().ifPresent(host -> said.addAll(keys(table, host)));
        }
        for (TableNames.Key key : said) {
            Set<String> own = own(table, key.column());
            boolean named = said.stream().anyMatch(k -> k.column() == key.column() && own.contains(k.text()))
                    || own.stream().anyMatch(this::isNamed);
            if (!named) {
                return Optional.of(new Finding(
                        Rule.CLAIM_CONTEXT,
                        "the sentence names \"" + key.text() + "\", and the number is of \""
                                + String.join("\" and \"", own) + "\"" + subject.places(),
                        "name the row of the number, or point at the cell that is meant"));
            }
        }
        return Optional.empty();
    }

    /** {@return whether the clause names a row, in capitals or without} */
    private boolean isNamed(String key) {
        List<String> words = Tokens.of(key).all().stream().map(t -> t.lower()).toList();
        return ranges().stream()
                .anyMatch(range -> IntStream.range(range.from(), range.to())
                        .anyMatch(at -> tokens.are(at, words.toArray(new String[0]))));
    }

    private Set<String> own(Table table, int column) {
        Set<String> own = new HashSet<>();
        for (CellSpan cell : subject.quantity().cells()) {
            if (cell.table() == table) {
                own.add(Labels.text(table, cell.first(), column));
            }
        }
        return own;
    }

    private List<TableNames.Key> keys(Table table, Range range) {
        List<TableNames.Key> found = new ArrayList<>();
        for (int at = range.from(); at < range.to(); ) {
            Optional<TableNames.Key> key = names.of(table).keyAt(tokens, at);
            if (key.isPresent() && !isOfOtherNumber(key.get(), at)) {
                found.add(key.get());
            }
            at += key.map(k -> k.words().size()).orElse(1);
        }
        return found;
    }

    /** {@code 12 were very and 38 fairly confident}: an answer without its capitals belongs to the number right before it. */
    private boolean isOfOtherNumber(TableNames.Key key, int at) {
        boolean asWritten = tokens.get(at).text().equals(key.words().get(0));
        return !asWritten
                && at > clause.focus().to()
                && IntStream.range(clause.focus().to(), at)
                        .anyMatch(between -> tokens.kind(between) == TokenKind.NUMBER);
    }

    /** {@code those who started exceeded those who ceased}: what is set against what. */
    private Optional<Finding> order() {
        Optional<Quantity> to = subject.to().filter(q -> q.cells().size() == 1);
        Optional<Quantity> from = subject.from().filter(q -> q.cells().size() == 1);
        boolean sets = subject.quantity().operation() == Operation.RATIO
                || subject.quantity().operation() == Operation.DIFFERENCE
                || subject.quantity().operation() == Operation.CHANGE;
        if (!sets || to.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        int object = object();
        if (object < 0) {
            return Optional.empty();
        }
        Range behind = new Range(object, clause.core().to());
        Range before = new Range(clause.core().from(), object);
        boolean turned = names(to.get(), from.get(), behind)
                && names(from.get(), to.get(), before)
                && !names(from.get(), to.get(), behind);
        return turned
                ? Optional.of(new Finding(
                        Rule.CLAIM_CONTEXT,
                        "the sentence sets the two the other way round" + subject.working(),
                        "turn the sentence round, or the calculation"))
                : Optional.empty();
    }

    /** {@return where what something is set against begins: behind {@code than}, {@code exceeded}, {@code as many as}} */
    private int object() {
        for (int at = clause.core().to() - 1; at >= clause.core().from(); at--) {
            String word = tokens.word(at);
            boolean verb = Set.of("exceeded", "exceed", "exceeds", "outnumbered", "outnumber", "outnumbers")
                    .contains(word);
            boolean than = (word.equals("than") && !tokens.is(at - 1, "more")) || verb || isAs(at) || isThatOf(at);
            boolean more = word.equals("than")
                    && tokens.is(at - 1, "more")
                    && at >= clause.focus().to();
            if (than || more) {
                return at + 1;
            }
        }
        return -1;
    }

    private boolean isAs(int at) {
        return tokens.is(at, "as")
                && at > clause.core().from() + 1
                && at >= clause.focus().from()
                && !Set.of("many", "much", "high", "fast", "likely", "large", "great")
                        .contains(tokens.word(at + 1));
    }

    private boolean isThatOf(int at) {
        return tokens.is(at, "of")
                && (tokens.is(at - 1, "that")
                        || (tokens.is(at - 1, "rate") && at >= clause.focus().to()));
    }

    /** {@return whether a stretch names what tells one cell from another: its row, or its column} */
    private boolean names(Quantity one, Quantity other, Range range) {
        CellSpan a = one.cells().get(0);
        CellSpan b = other.cells().get(0);
        if (a.table() != b.table()) {
            return false;
        }
        if (a.column() == b.column()) {
            return keys(a.table(), range).stream()
                    .anyMatch(k -> Labels.text(a.table(), a.first(), k.column()).equals(k.text())
                            && !Labels.text(a.table(), b.first(), k.column()).equals(k.text()));
        }
        Set<String> own = words(a);
        own.removeAll(words(b));
        return IntStream.range(range.from(), range.to()).anyMatch(at -> own.contains(tokens.word(at)));
    }

    private static Set<String> words(CellSpan cell) {
        Set<String> words = new HashSet<>();
        Tokens.of(cell.heading().name().replace('_', ' ') + " " + cell.heading().label()).all().stream()
                .map(t -> t.lower())
                .forEach(words::add);
        return words;
    }
}
