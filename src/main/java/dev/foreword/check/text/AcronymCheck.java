package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.TokenKind;
import dev.foreword.language.WordList;
import dev.foreword.model.index.Reading;
import dev.foreword.model.node.AbbreviationNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An acronym is explained where it is first used, in one way. */
final class AcronymCheck implements TextCheck {

    /** Known to every reader, or names that stand for nothing else. */
    private static final Set<String> KNOWN = WordList.of("""
            BBC NHS USA UNO ISBN ISSN PDF CSV HTML CSS SVG PNG JPEG YAML JSON XML URL HTTP HTTPS GDP VAT MPS GOV AIDS
            HIV DVD FAQ OK TV UTF UNICEF NATO UNESCO ASCII API SQL DOI JAR JDK LTS II III IV VII VIII XII CEO CAMHS
            GCSE PHD ITV RFC WCAG BIB CSL GFM CSVW ARIA JVM USB SVGZ README BOM GIF GPL LGPL AGPL MIT BSD OFL LCD CPU
            GPU RAM TBC TBD TODO FIXME MBE OBE CBE DBE KBE KCB KC QC MP""");

    private static final int SHORTEST = 3;

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        Explanations explanations = new Explanations(diagnostics);
        text.pages()
                .forEach(page -> Reading.visit(page, node -> {
                    if (node instanceof AbbreviationNode abbreviation) {
                        explanations.defined(abbreviation.abbreviation(), abbreviation.expansion());
                    }
                }));
        watches.words(Set.of("("), explanations::bracket);
        Map<String, Spot> first = new LinkedHashMap<>();
        watches.kind(TokenKind.WORD, (line, at) -> {
            String acronym = Acronyms.of(line.get(at));
            if (acronym.length() >= SHORTEST
                    && !KNOWN.contains(acronym)
                    && isAlone(line, at)
                    && line.isOwn(at, at + 1)) {
                first.putIfAbsent(acronym, new Spot(line, at));
            }
        });
        watches.end(() -> first.forEach((acronym, spot) -> {
            if (!explanations.explain(acronym)) {
                diagnostics.report(
                        Rule.ACRONYM,
                        spot.place(),
                        "\"" + acronym + "\" is never explained",
                        "write the full name with (" + acronym + ") at first use, or *[" + acronym + "]: its meaning");
            }
        }));
    }

    /** In KEY FINDINGS nothing is short for anything, and R&D-like names and codes have their parts. */
    private static boolean isAlone(Line line, int at) {
        boolean left = line.isGlued(at) && "&/.-".contains(line.word(at - 1));
        boolean right = line.isGlued(at + 1) && "&/-".contains(line.word(at + 1));
        int behind = line.word(at + 1).equals(",") ? at + 2 : at + 1;
        boolean shouted =
                (Acronyms.isShouted(line.get(at - 1)) && !line.isGlued(at)) || Acronyms.isShouted(line.get(behind));
        return !left && !right && !shouted;
    }
}
