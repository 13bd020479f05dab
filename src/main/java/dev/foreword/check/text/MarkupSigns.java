package dev.foreword.check.text;

import static dev.foreword.check.text.MarkupSign.anywhere;
import static dev.foreword.check.text.MarkupSign.atLine;
import static dev.foreword.check.text.MarkupSign.atWord;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The forms of markup that are told: those of this tool a little off, and those of the tools that authors come from. Each
 * begins with a mark that prose hardly has, and what looks alike in prose is left alone: addresses for post, prices in
 * dollars, stars of footnotes.
 */
final class MarkupSigns {

    private static final String VALUE = "write a value as ${table[\"row\"].column}";
    private static final String CLAIM = "write [words](=calculation), without a blank between the brackets";
    private static final String CITE = "write the citation as [@key, p. 12]";
    private static final String BLOCKS =
            "a block begins with :::name, and a value is ${table[\"row\"].column}; else take it out";
    private static final String REFERENCE = "write [](#id), and give what is meant the id: {#id}";
    private static final String ATTRIBUTES = "attributes stand behind a heading or a block’s name; take these out";
    private static final String LINK =
            "write [words](address), with a path that has blanks in angle brackets: (<my file.pdf>)";
    private static final String SHIFT = "write <sup>2</sup> or <sub>2</sub>, or the characters ² and ₂";
    private static final String MATHS = "write the formula in words and characters, or show it as a picture";
    private static final String LATEX = "take it out, or write what it does in Markdown";

    /** Those of one character are tried in this order. */
    private static final List<MarkupSign> SIGNS = List.of(
            // Values
            anywhere("\\{\\{", "a place that another tool fills in", BLOCKS),
            anywhere("\\{%", "a tag of another tool", BLOCKS),
            anywhere("\\{:", "attributes of another tool", ATTRIBUTES),
            anywhere("\\{[#.][A-Za-z][\\w-]*+[^{}]{0,80}+\\}", "attributes where none are read", ATTRIBUTES),
            anywhere("\\{[A-Za-z][\\w-]{0,30}=[^{}]{0,80}+\\}", "attributes where none are read", ATTRIBUTES),
            anywhere("\\{(?:\\+\\+|--|–|>>|~~|==)", "a note or change among editors", "settle it, and take it out"),
            atWord(
                    "\\{\\s?[A-Za-z_]\\w{0,60}(?:\\[|\\(|\\.[A-Za-z_])[^{}]{0,200}+\\}",
                    "a value without its dollar sign",
                    VALUE),
            atWord("\\{[A-Za-z][\\w:-]{0,40}+\\}", "a place that another tool fills in", BLOCKS),
            anywhere("\\$\\(\\s?[A-Za-z_]\\w{0,60}[\\[(.]", "a value in the wrong brackets", VALUE),
            atWord("\\$\\s\\{", "a value with a blank behind its dollar sign", VALUE),
            atWord("\\$[A-Za-z_]\\w{0,60}+\\[[\"“”‘’'\\d]", "a value without its braces", VALUE),
            anywhere("\\$\\$", "a formula", MATHS),
            atWord("\\$(?=[A-Za-z\\\\])[^$\\s]{1,60}+\\$(?!\\w)", "a formula", MATHS),
            atWord("\\$[^$]{0,80}?\\\\[A-Za-z][^$]{0,80}+\\$", "a formula", MATHS),
            // Claims and citations
            anywhere("\\(\\s?<?\\s?=\\s?[A-Za-z_]\\w{0,60}[\\[(.]", "a claim that isn’t read as one", CLAIM),
            anywhere("\\(\\s?<\\s?[A-Za-z_]\\w{0,60}[\\[(][^()]{0,200}+\\)", "a claim without its equals sign", CLAIM),
            atWord("\\(@[a-z][a-z-]{0,40}[-_:]?(?:19|20)\\d\\d[\\w-]{0,20}+", "a citation in round brackets", CITE),
            atWord("\\[@", "a citation that isn’t closed", CITE),
            anywhere("\\[\\^[^\\]]{1,80}+\\]?", "the mark of a footnote", "its label has no blanks: [^label]"),
            atWord("@(?:fig|tbl|tab|sec|eq|lst|thm)-[\\w-]{1,60}+", "a reference of another tool", REFERENCE),
            anywhere("@ref\\(", "a reference of another tool", REFERENCE),
            atLine("\\([a-z][\\w-]{0,60}+\\)=(?=$|\\s)", "the name of a place, for another tool", REFERENCE),
            anywhere(
                    "\\^\\[",
                    "a footnote of another tool",
                    "write [^label] here, and below a line [^label]: with the note"),
            atLine(
                    "Ibid\\b",
                    "a note that leans on the one before",
                    "cite the source again, [@key]; “Ibid.” is written where it is right"),
            atLine(
                    "ibid\\b",
                    "a note that leans on the one before",
                    "cite the source again, [@key]; “Ibid.” is written where it is right"),
            // Links and pictures
            anywhere("!\\[", "a picture that isn’t read as one", LINK),
            anywhere("\\]\\((?!\\s{0,3}<?(?:https?:|[=@]))", "a link that isn’t read as one", LINK),
            anywhere(
                    "\\] \\((?=https?:|www\\.|#|\\.{0,2}/|[\\w/-]{1,80}+\\.(?:md|pdf|csv|html)\\))",
                    "a link with a blank between its brackets",
                    LINK),
            anywhere(
                    "\\[\\[[^\\[\\]]{1,80}+\\]\\]",
                    "a link of another tool",
                    "write [words](address), or :::contents for a list of contents"),
            atLine(
                    "\\[_?(?:TOC|toc)_?\\]",
                    "a list of contents of another tool",
                    "write :::contents, and a line ::: below it"),
            atLine(
                    "\\[![A-Za-z]{1,20}+\\]",
                    "a box of another tool",
                    "write :::box{title=\"…\"}, and a line ::: below it"),
            atLine(
                    "\\[[ xX]\\] ",
                    "an item of a list of tasks",
                    "write the list with “- ” alone; what is done and what isn’t says a table"),
            anywhere(
                    "\\[[^\\[\\]]{1,120}+\\]\\[[\\w -]{1,60}+\\]",
                    "a link whose address isn’t given",
                    "write [words](address)"),
            // Headings, emphasis and lists
            atLine(
                    "#{2,6}+[^\\s#]",
                    "a heading without a blank behind its marks",
                    "write a blank behind them: ## Heading"),
            atWord(
                    "\\*\\*(?=[\\p{L}\\d“‘$\\[(])(?!p\\s?[<=≤])",
                    "strong words that aren’t closed",
                    "close them: **words**"),
            atWord("__(?=[\\p{L}\\d“‘])", "strong words that aren’t closed", "close them: **words**"),
            atWord("==(?=[^\\s=])[^=]{0,80}+==", "marked words", "write **words** for strong ones"),
            anywhere("\\^[\\w+−–-]{1,6}+\\^", "a number above the line", SHIFT),
            anywhere("~[\\w+−–-]{1,6}+~(?!~)", "a number below the line", SHIFT),
            atLine("!!! ", "a box of another tool", "write :::box{title=\"…\"}, and a line ::: below it"),
            // Blocks
            atLine("::?[a-z][\\w-]{0,30}+(?:\\{|\\s|$)", "a block with too few colons", "write three: :::name"),
            atLine(
                    ": (?=\\S)",
                    "a caption or definition of another tool",
                    "write :::table with “title:”, or a term on the line above"),
            atLine("Table: (?=.{0,200}\\{#)", "a caption of another tool", "write :::table with “title:”"),
            anywhere(
                    "<!(?:-|–|—)",
                    "a comment that isn’t closed",
                    "write it as <!-- … -->, with two hyphens at both ends"),
            anywhere("<%", "a tag of another tool", BLOCKS),
            atLine("<<[^<>]{0,80}+>>=", "code of another tool", "show what comes of it, as a table or a chart"),
            anywhere(
                    "\\\\(?:newpage|pagebreak|clearpage|begin|end|textbf|textit|emph|cite[pt]?|ref|label|footnote|section|includegraphics|href|vspace|tableofcontents|maketitle|noindent)\\b",
                    "LaTeX",
                    LATEX));

    private static final Map<Character, List<MarkupSign>> BY_FIRST =
            SIGNS.stream().collect(Collectors.groupingBy(MarkupSign::first));

    /** Few characters begin a sign, and every character of a site is asked for. */
    private static final String FIRST =
            BY_FIRST.keySet().stream().map(String::valueOf).sorted().collect(Collectors.joining());

    private MarkupSigns() {}

    /** {@return the signs that begin with a character} */
    static List<MarkupSign> beginningWith(char c) {
        return FIRST.indexOf(c) < 0 ? List.of() : BY_FIRST.getOrDefault(c, List.of());
    }
}
