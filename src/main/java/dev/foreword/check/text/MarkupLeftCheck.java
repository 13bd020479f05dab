package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.Token;
import dev.foreword.language.TokenKind;
import dev.foreword.model.passage.Passage;
import dev.foreword.model.passage.Passage.Kind;
import dev.foreword.model.passage.Passage.Segment;
import dev.foreword.model.passage.Passages;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markup that didn’t take: readers would see it, and what it was meant to do is lost. */
final class MarkupLeftCheck implements TextCheck {

    private static final int LONGEST_SHOWN = 40;
    private static final Pattern KEY = Pattern.compile("@([A-Za-z0-9][A-Za-z0-9_:./+-]*+)");

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        Set<String> sources = text.site().site().sources().keySet();
        watches.lines(line -> new Search(line.passage(), sources, diagnostics).run());
        if (text.isReport()) {
            text.site()
                    .index()
                    .reportOf(text.pages().get(0))
                    .ifPresent(report -> Passages.ofCover(text.site(), report)
                            .forEach(passage -> new Search(passage, sources, diagnostics).run()));
        }
    }

    /** Goes through one passage. */
    private static final class Search {

        private final Passage passage;
        private final String text;
        private final Set<String> sources;
        private final Diagnostics diagnostics;

        /** Where lines begin; they run on in what is printed, but an author wrote them as lines. */
        private final Set<Integer> lines = new HashSet<>();

        Search(Passage passage, Set<String> sources, Diagnostics diagnostics) {
            this.passage = passage;
            this.text = passage.text();
            this.sources = sources;
            this.diagnostics = diagnostics;
        }

        void run() {
            lines.add(0);
            for (Segment segment : passage.segments()) {
                if (segment.kind() == Kind.OTHER
                        && text.substring(segment.from(), segment.to()).isBlank()) {
                    lines.add(segment.to());
                }
            }
            // The texts of a tile are no lines of one text.
            boolean one = text.indexOf('\n') < 0;
            if (one
                    && new MarkupLines(text, lines)
                            .problem()
                            .map(this::tellLines)
                            .orElse(false)) {
                return;
            }
            int at = 0;
            for (Token token : passage.tokens().all()) {
                if (token.is(TokenKind.ADDRESS)) {
                    lookFrom(at, token.from());
                    at = token.to();
                }
            }
            lookFrom(at, text.length());
        }

        private void lookFrom(int from, int to) {
            for (int at = from; at < to; ) {
                at = Math.max(at + 1, look(at));
            }
        }

        /** {@return where what stands here ends, if it was told} */
        private int look(int at) {
            for (MarkupSign sign : MarkupSigns.beginningWith(text.charAt(at))) {
                int end = sign.end(text, at, lines.contains(at));
                if (end > 0 && isOwn(at) && !isEscaped(at)) {
                    tell(at, end, sign.what(), sign.help());
                    return end;
                }
            }
            return text.charAt(at) == '@' ? citation(at) : 0;
        }

        /** The key of a source that there is, outside of square brackets. */
        private int citation(int at) {
            Matcher m = KEY.matcher(text).region(at, text.length());
            boolean apart = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (!apart || !isOwn(at) || !m.lookingAt() || !sources.contains(m.group(1))) {
                return 0;
            }
            tell(at, m.end(), "a citation without square brackets", "write it as [@" + m.group(1) + "]");
            return m.end();
        }

        private boolean isOwn(int at) {
            return passage.segmentAt(at).filter(s -> s.kind() == Kind.WORDS).isPresent();
        }

        /** A dollar and a brace behind a backslash are printed as they are. */
        private boolean isEscaped(int at) {
            return text.charAt(at) == '{' && at > 0 && text.charAt(at - 1) == '$';
        }

        private boolean tellLines(MarkupLines.Problem problem) {
            tell(problem.from(), problem.to(), problem.what(), problem.help());
            return true;
        }

        private void tell(int from, int to, String what, String help) {
            String shown =
                    text.substring(from, Math.min(to, from + LONGEST_SHOWN)).strip();
            diagnostics.report(
                    Rule.MARKUP_LEFT,
                    passage.place(from, to),
                    "\"" + shown + (to > from + LONGEST_SHOWN ? "…" : "") + "\" is printed as it stands: " + what,
                    help);
        }
    }
}
