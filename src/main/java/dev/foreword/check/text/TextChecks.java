package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.language.Token;
import dev.foreword.language.TokenKind;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.passage.Passage;
import dev.foreword.model.passage.Passages;
import dev.foreword.work.Workers;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs all checks of text, report by report: the passages of a report are gone through once, and each check is shown the
 * words that it looks for.
 */
public final class TextChecks {

    private static final List<TextCheck> CHECKS = List.of(
            new MarkupLeftCheck(),
            new GlyphCheck(),
            new HyphenCheck(),
            new QuoteBalanceCheck(),
            new LeftoverCheck(),
            new RepeatedTextCheck(),
            new RepeatedNoteCheck(),
            new AcronymCheck(),
            new PostCheck(),
            new NameVariantCheck(),
            new WeekdayCheck(),
            new PositionCheck(),
            new TypedNumberCheck(),
            new PeriodStyleCheck(),
            new DoubledWordCheck(),
            new BrokenPhraseCheck(),
            new SwappedLettersCheck(),
            new BrokenLinkCheck(),
            new QuoteSourceCheck(),
            new ColourWordsCheck());

    private TextChecks() {}

    /** Reports the slips in the text of a site. */
    public static void run(ResolvedSite site, Workers workers, Diagnostics diagnostics) {
        List<Page> loose = new ArrayList<>(site.site().pages());
        loose.add(0, site.site().home());
        List<List<Page>> texts = new ArrayList<>();
        texts.add(loose);
        site.site().reports().stream().map(Report::pages).forEach(texts::add);
        workers.each(texts, pages -> run(site, pages, workers, diagnostics));
    }

    private static void run(ResolvedSite site, List<Page> pages, Workers workers, Diagnostics diagnostics) {
        List<Line> lines = workers.map(pages, page -> lines(site, page)).stream()
                .flatMap(List::stream)
                .toList();
        ReportText text = new ReportText(site, pages, lines);
        Watches watches = new Watches();
        CHECKS.forEach(check -> check.watch(text, watches, diagnostics));
        watches.run(text);
    }

    private static List<Line> lines(ResolvedSite site, Page page) {
        return Passages.of(site, page).stream()
                .filter(TextChecks::hasWords)
                .map(Line::new)
                .toList();
    }

    /** A number in a cell of a table has no slips of these kinds; most passages of a long table are such. */
    private static boolean hasWords(Passage passage) {
        for (Token token : passage.tokens().all()) {
            if (token.is(TokenKind.WORD) || token.is(TokenKind.CODE) || token.is(TokenKind.ADDRESS)) {
                return true;
            }
        }
        return false;
    }
}
