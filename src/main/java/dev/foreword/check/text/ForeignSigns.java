package dev.foreword.check.text;

import static dev.foreword.check.text.MarkupSign.anywhere;
import static dev.foreword.check.text.MarkupSign.atLine;
import static dev.foreword.check.text.MarkupSign.atWord;

import java.util.List;

/**
 * Forms of the tools that authors come from: Pandoc and Quarto, R Markdown, MyST and Sphinx, Jekyll and Hugo, Govspeak,
 * wikis and LaTeX.
 */
final class ForeignSigns {

    private static final String BLOCKS =
            "a block begins with :::name, and a value is ${table[\"row\"].column}; else take it out";
    private static final String REFERENCE = "write [](#id), and give what is meant the id: {#id}";
    private static final String ATTRIBUTES = "attributes stand behind a heading or a block’s name; take these out";
    private static final String LINK = "write [words](address), or ![what it shows](picture.png)";
    private static final String SHIFT = "write <sup>2</sup> or <sub>2</sub>, or the characters ² and ₂";
    private static final String MATHS = "write the formula in words and characters, or show it as a picture";
    private static final String BOX = "write :::box{title=\"…\"}, and a line ::: below it";
    private static final String HEADING = "write ## Heading";
    private static final String TABLE = "write :::table with “title:”, or a term on the line above";

    /** Those of one character are tried in this order. */
    static final List<MarkupSign> ALL = List.of(
            // Braces
            anywhere("\\{\\{", "a place that another tool fills in", BLOCKS),
            anywhere("\\{%", "a tag of another tool", BLOCKS),
            anywhere("\\{:", "attributes of another tool", ATTRIBUTES),
            anywhere("\\{#\\s", "a comment of another tool", OwnSigns.COMMENT),
            anywhere("\\{(?:\\+\\+|--|–|>>|~~|==)", "a note or change among editors", "settle it, and take it out"),
            anywhere("\\{[#.][A-Za-z][\\w-]*+[^{}]{0,80}+\\}", "attributes where none are read", ATTRIBUTES),
            anywhere("\\{[A-Za-z][\\w-]{0,30}=[^{}]{0,80}+\\}", "attributes where none are read", ATTRIBUTES),
            atWord("\\{[A-Za-z][\\w:-]{0,40}+\\}", "a place that another tool fills in", BLOCKS),
            // Formulas
            anywhere("\\$\\$", "a formula", MATHS),
            atLine("\\$[A-Z]{1,8}+(?=$|\\s)", "a block of another tool", BLOCKS),
            atWord("\\$(?=[A-Za-z\\\\])[^$\\s]{1,60}+\\$(?!\\w)", "a formula", MATHS),
            atWord("\\$[^$]{0,80}?\\\\[A-Za-z][^$]{0,80}+\\$", "a formula", MATHS),
            anywhere("\\^[\\w+−–-]{1,6}+\\^", "a number above the line", SHIFT),
            anywhere("~[\\w+−–-]{1,6}+~(?!~)", "a number below the line", SHIFT),
            // References, notes and links
            atWord("@(?:fig|tbl|tab|sec|eq|lst|thm)-[\\w-]{1,60}+", "a reference of another tool", REFERENCE),
            anywhere("@ref\\(", "a reference of another tool", REFERENCE),
            atLine("\\([a-z][\\w-]{0,60}+\\)=(?=$|\\s)", "the name of a place, for another tool", REFERENCE),
            anywhere(
                    "\\^\\[",
                    "a footnote of another tool",
                    "write [^label] here, and below a line [^label]: with the note"),
            anywhere(
                    "\\[\\[[^\\[\\]]{1,80}+\\]\\]",
                    "a link of another tool",
                    "write [words](address), or :::contents for a list of contents"),
            atLine(
                    "\\[_?(?:TOC|toc)_?\\]",
                    "a list of contents of another tool",
                    "write :::contents, and a line ::: below it"),
            atWord("\\[(?:Image|Attachment|InlineAttachment|AttachmentLink|Contact):", "a file of another tool", LINK),
            // Words and lists
            atLine("={2,5} (?=\\S)", "a heading of another tool", HEADING),
            atLine("h[1-6]\\. ", "a heading of another tool", HEADING),
            atWord("==(?=[^\\s=])[^=]{0,80}+==", "marked words", "write **words** for strong ones"),
            atLine(
                    "\\[[ xX]\\] ",
                    "an item of a list of tasks",
                    "write the list with “- ” alone; say in words what is done"),
            // Blocks
            atLine("\\[![A-Za-z]{1,20}+\\]", "a box of another tool", BOX),
            atLine("!!! ", "a box of another tool", BOX),
            atLine("\\?\\?\\? ", "a box of another tool", BOX),
            atLine("\\^[^^]{8,300}+\\^", "a box of another tool", BOX),
            atLine("\\.\\. [a-z-]{1,30}+::", "a block of another tool", BLOCKS),
            atWord("\\[/[a-z]{1,20}+\\]", "a tag of another tool", BLOCKS),
            atWord("\\[[a-z][\\w-]{0,30}+ [a-z]{1,20}+=[^\\]]{0,120}+\\]", "a tag of another tool", BLOCKS),
            atLine(": (?=\\S)", "a caption or definition of another tool", TABLE),
            atLine("Table: (?=.{0,200}\\{#)", "a caption of another tool", TABLE),
            anywhere("<%", "a tag of another tool", BLOCKS),
            atLine("<<[^<>]{0,80}+>>=", "code of another tool", "show what comes of it, as a table or a chart"),
            atWord("/\\*(?=\\s)", "a comment of another tool", OwnSigns.COMMENT),
            atLine("//(?=\\s)", "a comment of another tool", OwnSigns.COMMENT),
            atWord("%%(?=[\\p{L}\\s])", "a comment of another tool", OwnSigns.COMMENT),
            anywhere(
                    "\\\\(?:newpage|pagebreak|clearpage|begin|end|textbf|textit|emph|cite[pt]?|ref|label|footnote|section"
                            + "|includegraphics|href|vspace|tableofcontents|maketitle|noindent)\\b",
                    "LaTeX",
                    "take it out, or write what it does in Markdown"));

    private ForeignSigns() {}
}
