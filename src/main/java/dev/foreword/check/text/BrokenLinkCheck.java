package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.passage.Passage;
import java.util.regex.Pattern;

/** Addresses that were broken over a line or carry tracking words; neither leads where it should. */
final class BrokenLinkCheck implements TextCheck {

    private static final Pattern UNREAD = Pattern.compile("\\]\\(\\s*https?://[^)]*\\)?");
    private static final Pattern BROKEN = Pattern.compile("https?://\\S+[/=?&_-] (?=[a-z0-9]+[/._=?&-])\\S+");
    private static final Pattern TRACKED = Pattern.compile("https?://\\S*[?&](?:utm_\\w+|fbclid|gclid)=\\S*");

    @Override
    public void check(ReportText text, Diagnostics diagnostics) {
        for (ReportText.Line line : text.lines()) {
            if (!line.lower().contains("http")) {
                continue;
            }
            Passage passage = line.passage();
            check(passage, UNREAD, "isn’t read as a link, for its address has a blank in it", diagnostics);
            check(passage, BROKEN, "has a blank in it, as if it were broken over a line", diagnostics);
            check(passage, TRACKED, "carries words that track its readers", diagnostics);
        }
    }

    private static void check(Passage passage, Pattern pattern, String what, Diagnostics diagnostics) {
        pattern.matcher(passage.text())
                .results()
                .forEach(m -> diagnostics.report(
                        Rule.ADDRESS_BROKEN,
                        passage.place(m.start(), m.end()),
                        "\"" + m.group() + "\" " + what,
                        "copy the address again, without blanks and tracking words"));
    }
}
