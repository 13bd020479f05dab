package dev.foreword.diagnostics;

import static dev.foreword.diagnostics.Severity.ERROR;
import static dev.foreword.diagnostics.Severity.NOTE;
import static dev.foreword.diagnostics.Severity.WARNING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Everything that the tool can find wrong with a site.
 *
 * <p>A rule's id is its name in lower case with hyphens, and never changes once published. Its explanation, with an
 * example that fires and one that doesn't, is the resource {@code rules/ID.md} beside this class; the examples run as
 * tests.
 */
public enum Rule {
    // The site's folder
    SITE_EMPTY(ERROR, "the site has content to publish"),
    REPORT_CONFIG_MISSING(ERROR, "every report's folder has a report.yml"),
    PATH_OUTSIDE_SITE(ERROR, "every file that is used lies inside the site's folder"),
    MISNAMED_FILE(WARNING, "what is meant as a page, a setting or a table is named as one"),
    FILE_ENCODING(ERROR, "text files are UTF-8"),
    UNPRINTABLE(ERROR, "every character can be printed, and stands where readers see it"),
    FILE_TOO_LARGE(ERROR, "no file or line is larger than the tool will read"),
    OUTPUT_NOT_OURS(ERROR, "the output folder holds only what the tool made"),

    // Configuration and front matter
    YAML_SYNTAX(ERROR, "configuration, front matter and figures are YAML"),
    UNKNOWN_KEY(ERROR, "every key is one that the tool knows"),
    MISSING_KEY(ERROR, "required keys are there"),
    BAD_VALUE(ERROR, "every value is of the kind that its key asks for"),

    // Text
    UNKNOWN_BLOCK(ERROR, "every block has a name that the tool knows"),
    BLOCK_UNCLOSED(ERROR, "every block is closed"),
    BLOCK_SYNTAX(ERROR, "a block's opening line is a name and attributes in braces"),
    UNKNOWN_ATTRIBUTE(ERROR, "every attribute is one that the block knows"),
    NESTING_TOO_DEEP(ERROR, "quotes, lists and blocks are nested no deeper than a reader could follow"),
    MARKUP_LEFT(WARNING, "no markup is left in what readers see"),
    BLOCK_CONTENT(WARNING, "a block holds what its kind is made for"),
    RAW_HTML(WARNING, "HTML is written only where the site allows it"),
    HEADING_LEVEL(ERROR, "headings go down one level at a time"),
    HEADING_EMPTY(ERROR, "every heading has words"),
    IMAGE_MISSING(ERROR, "every image is a picture in the site's folder"),
    IMAGE_ALT(ERROR, "every image has an alternative text"),
    TABLE_HEADER(ERROR, "every column of a table has a heading of its own"),
    TABLE_CELLS(ERROR, "a row of a table has no more cells than the table has columns"),
    FOOTNOTE_MISSING(ERROR, "every footnote mark has its note"),
    FOOTNOTE_UNUSED(WARNING, "every footnote has a mark"),
    FOOTNOTE_DUPLICATE(ERROR, "a footnote is written once"),

    // Ids, references and addresses
    DUPLICATE_ID(ERROR, "an id names one thing in its report"),
    UNKNOWN_REFERENCE(ERROR, "every reference names something that exists"),
    LINK_BROKEN(ERROR, "links to files and pages of the site lead somewhere"),
    ADDRESS_COLLISION(ERROR, "no two pages have one address"),

    NUMBER_TAKEN(ERROR, "no two chapters have one number, and no two annexes one letter"),
    REDIRECT_LOOP(ERROR, "an old address leads to a page, and not in a circle"),
    ADDRESS_GONE(ERROR, "what was published once can still be found"),
    NOT_PUBLISHED(NOTE, "what lies in content/ and data/ is used, or named to be published"),

    // Data
    CSV_EMPTY(ERROR, "a table has a header and at least one row"),
    CSV_RAGGED(ERROR, "every row of a table has as many cells as its header"),
    CSV_HEADER(ERROR, "every column of a table has a name of its own"),
    CSV_LAYOUT(ERROR, "a data file is one table, or its sidecar says where the table stands"),
    CSV_SYNTAX(ERROR, "quotes in a table are closed"),
    CSV_BINARY(ERROR, "a table is text"),
    CSV_ENCODING(NOTE, "a table is UTF-8"),
    ODD_CELL(WARNING, "a cell among numbers is a number, or a mark that says why there is none"),
    NUMBER_AMBIGUOUS(ERROR, "a number can be read in one way only"),
    SPREADSHEET_DAMAGE(ERROR, "no cell was made something else by a spreadsheet"),
    DUPLICATE_TABLE(ERROR, "a table's name is its own among those that a report may use"),

    // Figures
    UNKNOWN_TABLE(ERROR, "a figure or value names a table that exists"),
    UNKNOWN_COLUMN(ERROR, "a figure or value names a column of its table"),
    UNKNOWN_ROW(ERROR, "a value names a row of its table"),
    UNKNOWN_VALUE(ERROR, "a filter names what some row has"),
    COLUMN_NOT_NUMBERS(ERROR, "what a chart draws are numbers"),
    FIGURE_TOO_LARGE(ERROR, "a figure shows no more than can be read"),
    MAP_BOUNDARIES(ERROR, "a map's boundaries are there and can be read"),
    MAP_UNMATCHED(WARNING, "every row of a map has its area, and every area its row"),
    TILE_TEXT(ERROR, "what a tile says fits it, and what it draws can be drawn"),
    CHART_AXIS(ERROR, "bars and areas begin at zero"),
    CHART_PERIODS(ERROR, "no period on an axis lies within another"),
    CHART_PLACE(ERROR, "a name or a period has one value"),
    CHART_ORDER(ERROR, "a line runs through periods, or through names in a declared order"),
    CHART_NEGATIVE(ERROR, "a part of a whole isn't less than nothing"),
    CHART_GAP(ERROR, "a whole has all its parts"),
    CHART_WHOLE(WARNING, "percentages that are drawn as parts make a hundred"),
    CHART_UNITS(WARNING, "what stands on one axis has one unit"),
    CHART_SERIES(WARNING, "a chart has no more series than readers can tell apart"),
    CHART_PARTS(WARNING, "a ring has few parts"),
    CHART_TOTAL(WARNING, "a total isn't laid on its own parts"),
    HEADLINE_LENGTH(WARNING, "a figure's headline has at most fifteen words"),
    HEADLINE_FINDING(WARNING, "a figure's headline says what the figure shows"),
    SUBTITLE_PERIOD(WARNING, "a chart's subtitle says when its numbers are of"),
    ALT_TITLE(WARNING, "an alternative text says more than the title"),
    BRAND_CONTRAST(WARNING, "the colours of a brand can be seen on white"),
    BRAND_ALIKE(WARNING, "the colours of a brand can be told apart"),
    FIGURE_SOURCE(WARNING, "every figure names its source"),
    FIGURE_UNREFERENCED(NOTE, "a report that refers to its figures refers to all of them"),

    // Values
    EXPRESSION_SYNTAX(ERROR, "a value is an expression"),
    EXPRESSION_FORBIDDEN(ERROR, "a value uses only what the sandbox allows"),
    EXPRESSION_FAILED(ERROR, "a value can be worked out"),
    EXPRESSION_PRECISION(ERROR, "a value that was worked out says how it is rounded"),

    // Claims
    CLAIM_SYNTAX(ERROR, "a claim's calculation is closed"),
    CLAIM_WORDS(ERROR, "the words of a claim say one thing that can be checked"),
    CLAIM_MISMATCH(ERROR, "what a claim says is what the data give", Answer.AUTHOR),
    CLAIM_UNCHECKED(ERROR, "what a claim rests on is known", Answer.AUTHOR),
    CLAIM_ROUNDING(NOTE, "a claim holds without the rounding of the numbers that it rests on"),
    CLAIM_DIRECTION(ERROR, "what is said to have risen rose, and what is said to have fallen fell", Answer.AUTHOR),
    CLAIM_HEDGE(ERROR, "“most”, “more than”, “nearly” and their like are true", Answer.AUTHOR),
    CLAIM_FAR(NOTE, "“more than” a number isn't far more"),
    CLAIM_POINTS(ERROR, "per cent and percentage points are told apart", Answer.AUTHOR),
    CLAIM_PART(ERROR, "a part is no larger than its whole", Answer.AUTHOR),
    CLAIM_CONTEXT(ERROR, "a time or a row that the sentence names is the figure's own", Answer.AUTHOR),
    CLAIM_TREND(ERROR, "what is said of a whole series, such as “every year”, is true of it", Answer.AUTHOR),
    CLAIM_LANGUAGE(NOTE, "the words of a claim are in a language that the tool reads"),
    CLAIM_SPAN(ERROR, "the years that a claim names are those of its numbers", Answer.AUTHOR),
    CLAIM_BASE(ERROR, "a share of those who answered is not called a share of all", Answer.AUTHOR),
    CLAIM_PRICES(ERROR, "cash and real terms are not mixed up", Answer.AUTHOR),
    CLAIM_TIMING(ERROR, "numbers on a day and numbers over a time are not mixed up", Answer.AUTHOR),
    CLAIM_RATE(ERROR, "numbers, rates and shares are not mixed up", Answer.AUTHOR),
    CLAIM_BREAK(ERROR, "numbers on both sides of a break in a series are not compared", Answer.AUTHOR),
    CLAIM_DEFINITION(ERROR, "words that mean another measure don't stand beside a figure", Answer.AUTHOR),

    NO_CELLS(WARNING, "an expression rests on a cell"),

    // What tables say of themselves
    UNSOURCED_TABLE(WARNING, "a table that evidence rests on names its source, period and unit"),
    UNDECLARED_TOTAL(WARNING, "a total isn't counted among its parts"),
    DATE_ORDER(ERROR, "the times of a column are written in one way"),
    DATE_UNSETTLED(WARNING, "a date can be read in one way only"),
    SIDECAR_CONTRADICTION(ERROR, "a sidecar says what is true of its table"),
    TOTAL_MISMATCH(ERROR, "parts make their total"),
    TOTAL_ROUNDING(NOTE, "parts make their total without the help of rounding"),
    IMPOSSIBLE_SHARE(ERROR, "a share of so many people is one that a whole number of them can give"),

    // Evidence
    CITATION_SYNTAX(ERROR, "a citation names its sources by their keys"),
    BIBTEX_SYNTAX(ERROR, "a file of BibTeX can be read"),
    SOURCE_DUPLICATE(ERROR, "a source is described once"),
    SOURCE_FIELD(NOTE, "what a file of BibTeX says of a source is printed"),
    SOURCE_UNUSED(WARNING, "every source that is described is cited"),
    BIBLIOGRAPHY_MISSING(WARNING, "a report that cites by author and year lists what it cites"),
    UNKNOWN_CITATION_STYLE(ERROR, "the style of citations is one that the tool has, or a file of the site"),
    UNKNOWN_SOURCE(ERROR, "whoever cites names a source that exists"),
    BARE_FIGURE(NOTE, "every number in the text is computed, checked or cited"),
    EVIDENCE_COVERAGE(ERROR, "a report has the share of evidence that it asks for"),
    WAIVER(ERROR, "a waiver names a rule that can be waived, and says why"),
    WAIVER_UNUSED(WARNING, "a waiver covers something"),
    SAME_FIGURE(WARNING, "one statistic has one value"),
    CLAIM_STRENGTH(WARNING, "a claim is as strong in one place as in another"),

    // Slips in the text
    GLYPH(WARNING, "digits are digits, and words are whole"),
    LOST_HYPHEN(WARNING, "a word has its hyphen throughout"),
    QUOTE_BALANCE(WARNING, "quotation marks come in pairs"),
    LEFTOVER(WARNING, "no note among editors is left in the text"),
    REPEATED_TEXT(WARNING, "a paragraph stands once"),
    REPEATED_NOTE(WARNING, "a footnote's words stand once on a page"),
    ACRONYM(WARNING, "an acronym is explained at first use, in one way"),
    PERSON_POST(WARNING, "a person has one post throughout"),
    NAME_VARIANT(WARNING, "a name is written in one way"),
    WEEKDAY(WARNING, "a date falls on the day of the week that it names"),
    POSITION_WORDS(WARNING, "a reference names what it means, and not where it stands"),
    TYPED_NUMBER(WARNING, "headings are not numbered by hand"),
    PERIOD_STYLE(WARNING, "periods of years are written in one way"),
    DOUBLED_WORD(WARNING, "no word stands twice in a row"),
    SWAPPED_LETTERS(WARNING, "no two letters of a word are swapped"),
    ADDRESS_BROKEN(WARNING, "addresses have no blanks and no tracking words"),
    QUOTE_SOURCE(WARNING, "a displayed quotation says whose words it gives"),
    COLOUR_WORDS(WARNING, "the text doesn't tell marks by their colours alone"),

    // The apparatus of a report
    UNKNOWN_PERSON(ERROR, "who signs or is quoted is in the register, with the post that is named"),
    PULL_QUOTE(ERROR, "a pull quote repeats words of the text"),

    GLOSSARY_TERM(ERROR, "a term of the glossary has one definition"),
    SURVEY_BASE(WARNING, "a survey says how many answered"),
    SURVEY_ANSWER(ERROR, "an answer to a survey is one of the question’s options"),

    // Recommendations
    RECOMMENDATION_ADDRESSEE(ERROR, "a recommendation says who is asked, where the report requires it"),
    RECOMMENDATION_THEME(ERROR, "a recommendation belongs to one of the report’s themes"),
    RECOMMENDATION_LIST_EMPTY(ERROR, "a list of recommendations lists at least one"),
    RECOMMENDATION_COPY(WARNING, "a recommendation is written once, and shown elsewhere by reference"),
    UNKNOWN_ORGANISATION(ERROR, "who is asked is in the register, when there is one"),

    // Templates
    UNKNOWN_TEMPLATE(ERROR, "a template that is named exists"),
    TEMPLATE_FAILED(ERROR, "templates can be read and filled");

    private final Severity severity;
    private final String summary;
    private final Answer answer;

    /** Who may answer for breaking a rule. */
    private enum Answer {
        /** Nobody: without it there is no page, or a false one. */
        NOBODY,
        /** The author, with a waiver that says why. */
        AUTHOR
    }

    /** Nobody answers for breaking an error; the author may for a warning or a note. */
    Rule(Severity severity, String summary) {
        this(severity, summary, severity == ERROR ? Answer.NOBODY : Answer.AUTHOR);
    }

    Rule(Severity severity, String summary, Answer answer) {
        this.severity = severity;
        this.summary = summary;
        this.answer = answer;
    }

    /** {@return the stable name that authors see and write, such as {@code unknown-key}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the severity when the site doesn't set another} */
    public Severity severity() {
        return severity;
    }

    /** {@return what holds when the rule isn't broken, in half a sentence} */
    public String summary() {
        return summary;
    }

    /** {@return whether an author may answer for breaking it: claims, warnings and notes, but nothing that a page needs} */
    public boolean isWaivable() {
        return answer == Answer.AUTHOR;
    }

    /** {@return the rule with this id, if there is one} */
    public static Optional<Rule> of(String id) {
        return Arrays.stream(values()).filter(r -> r.id().equals(id)).findFirst();
    }

    /** {@return all ids, in the order of the catalogue} */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Rule::id).toList();
    }
}
