package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.Token;
import dev.foreword.language.TokenKind;
import dev.foreword.model.passage.Passage;
import java.util.List;

/** Addresses that were broken over a line or carry tracking words; neither leads where it should. */
final class BrokenLinkCheck implements TextCheck {

    private static final List<String> TRACKERS = List.of("utm_", "fbclid=", "gclid=");
    private static final String MAY_GO_ON = "/=?&_-";
    private static final String GOING_ON = "/._=?&-";

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        watches.kind(TokenKind.ADDRESS, (line, at) -> {
            if (line.word(at).startsWith("http")) {
                check(line, at, diagnostics);
            }
        });
    }

    private static void check(Line line, int at, Diagnostics diagnostics) {
        String text = line.passage().text();
        Token address = line.get(at);
        int end = endOfRun(text, address.from());
        if (line.are(at - 2, "]", "(") && line.isGlued(at - 1)) {
            int close = text.indexOf(')', end);
            int to = close < 0 ? end : close + 1;
            report(
                    line.passage(),
                    line.get(at - 2).from(),
                    to,
                    "isn’t read as a link, for its address has a blank in it",
                    diagnostics);
        }
        boolean broken = MAY_GO_ON.indexOf(text.charAt(end - 1)) >= 0 && goesOn(text, end + 1);
        if (broken) {
            report(
                    line.passage(),
                    address.from(),
                    endOfRun(text, end + 1),
                    "has a blank in it, as if it were broken over a line",
                    diagnostics);
        }
        if (isTracked(text.substring(address.from(), end))) {
            report(line.passage(), address.from(), end, "carries words that track its readers", diagnostics);
        }
    }

    private static int endOfRun(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Behind the blank, letters or digits and a mark that only addresses have. */
    private static boolean goesOn(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || isSmall(text.charAt(end)))) {
            end++;
        }
        return end > from && end < text.length() && GOING_ON.indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isTracked(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            int key = i + 1;
            if ((c == '?' || c == '&') && TRACKERS.stream().anyMatch(tracker -> address.startsWith(tracker, key))) {
                return true;
            }
        }
        return false;
    }

    private static void report(Passage passage, int from, int to, String what, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.ADDRESS_BROKEN,
                passage.place(from, to),
                "\"" + passage.text().substring(from, to) + "\" " + what,
                "copy the address again, without blanks and tracking words");
    }
}
