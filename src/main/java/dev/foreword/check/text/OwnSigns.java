package dev.foreword.check.text;

import static dev.foreword.check.text.MarkupSign.anywhere;
import static dev.foreword.check.text.MarkupSign.atLine;
import static dev.foreword.check.text.MarkupSign.atWord;

import java.util.List;

/** Forms of this tool, and of Markdown, that are a little off. */
final class OwnSigns {

    private static final String VALUE = "write a value as ${table[\"row\"].column}";
    private static final String CLAIM = "write [words](=calculation), without a blank between the brackets";
    private static final String CITE = "write the citation as [@key, p. 12]";
    private static final String LINK =
            "write [words](address), with a path that has blanks in angle brackets: (<my file.pdf>)";
    private static final String IBID = "cite the source again, [@key]; “Ibid.” is written where it is right";
    private static final String HEADING = "write a blank behind them: ## Heading";
    private static final String STRONG = "close them: **words**";
    static final String COMMENT = "write it as <!-- … -->, with two hyphens at both ends";

    /** Those of one character are tried in this order. */
    static final List<MarkupSign> ALL = List.of(
            // Values
            atWord(
                    "\\{\\s?[A-Za-z_]\\w{0,60}(?:\\[|\\(|\\.[A-Za-z_])[^{}]{0,200}+\\}",
                    "a value without its dollar sign",
                    VALUE),
            anywhere("\\$\\(\\s?[A-Za-z_]\\w{0,60}[\\[(.]", "a value in the wrong brackets", VALUE),
            anywhere("\\$\\[", "a value in the wrong brackets", VALUE),
            atWord("\\$\\s\\{", "a value with a blank behind its dollar sign", VALUE),
            atWord("\\$[A-Za-z_]\\w{0,60}+\\[[\"“”‘’'\\d]", "a value without its braces", VALUE),
            atWord("\\$[A-Za-z_]\\w{1,60}+\\.[A-Za-z_]", "a value without its braces", VALUE),
            // Claims
            anywhere("\\(\\s?<?\\s?=\\s?[A-Za-z_]\\w{0,60}[\\[(.]", "a claim that isn’t read as one", CLAIM),
            anywhere("\\(\\s?<\\s?[A-Za-z_]\\w{0,60}[\\[(][^()]{0,200}+\\)", "a claim without its equals sign", CLAIM),
            anywhere("\\]\\s?<\\s?=", "a claim without its round brackets", CLAIM),
            atWord("<\\s?=\\s?[A-Za-z_]\\w{0,60}[\\[(.]", "a claim without its brackets", CLAIM),
            anywhere("\\{\\s?=(?!=)", "a claim or value in the wrong brackets", CLAIM),
            // Sources and notes
            atWord("\\(@[a-z][a-z-]{0,40}[-_:]?(?:19|20)\\d\\d[\\w-]{0,20}+", "a citation in round brackets", CITE),
            atWord("\\[@", "a citation that isn’t closed", CITE),
            anywhere("\\[\\^[^\\]]{1,80}+\\]?", "the mark of a footnote", "its label has no blanks: [^label]"),
            atLine("Ibid\\b", "a note that leans on the one before", IBID),
            atLine("ibid\\b", "a note that leans on the one before", IBID),
            // Links and pictures
            anywhere("!\\[", "a picture that isn’t read as one", LINK),
            anywhere("\\]\\((?!\\s{0,3}<?(?:https?:|[=@]))", "a link that isn’t read as one", LINK),
            anywhere(
                    "\\] \\((?=https?:|www\\.|#|\\.{0,2}/|[\\w/-]{1,80}+\\.(?:md|pdf|csv|html)\\))",
                    "a link with a blank between its brackets",
                    LINK),
            anywhere(
                    "\\[[^\\[\\]]{1,120}+\\]\\[[\\w -]{1,60}+\\]",
                    "a link whose address isn’t given",
                    "write [words](address)"),
            // Words and blocks
            atLine("#{2,6}+[^\\s#]", "a heading without a blank behind its marks", HEADING),
            atWord("\\*\\*(?=[\\p{L}\\d“‘$\\[(])(?!p\\s?[<=≤])", "strong words that aren’t closed", STRONG),
            atWord("__(?=[\\p{L}\\d“‘])", "strong words that aren’t closed", STRONG),
            atWord("~~(?=\\S)", "words struck out that aren’t closed", "close them: ~~words~~"),
            anywhere("`", "code that isn’t closed", "close it with another mark; quotations have “ and ”"),
            atLine("::?[a-z][\\w-]{0,30}+(?:\\{|\\s|$)", "a block with too few colons", "write three: :::name"),
            atLine(":: ?[a-z]", "a block with too few colons", "write three: :::name"),
            anywhere("<!\\s?[-–—]", "a comment that isn’t closed", COMMENT));

    private OwnSigns() {}
}
