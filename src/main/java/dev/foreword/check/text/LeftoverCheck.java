package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import java.util.regex.Pattern;

/** What an editor left in the text for someone else. */
final class LeftoverCheck implements TextCheck {

    private static final Pattern LEFTOVER = Pattern.compile(
            "\\b(?:[Ss]hould read|TODO|FIXME|TBC|TBD|tbc|XXX|[Ll]orem ipsum|to be confirmed|to be added|check this|figure needed|source needed|citation needed)\\b|\\[(?:insert|check|add|ref)[^\\]]{0,60}\\]|\\?\\?+");

    private static final Hint HINT = Hint.words(
            "should read",
            "todo",
            "fixme",
            "tbc",
            "tbd",
            "xxx",
            "lorem",
            "to be ",
            "check",
            "needed",
            "[insert",
            "[add",
            "[ref",
            "??");

    @Override
    public void check(ReportText text, Diagnostics diagnostics) {
        text.warn(
                LEFTOVER,
                HINT,
                Rule.LEFTOVER,
                "\"%s\" looks like a note among editors",
                "settle it, and take it out",
                diagnostics);
    }
}
