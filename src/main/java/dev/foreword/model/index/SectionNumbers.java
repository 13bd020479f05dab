package dev.foreword.model.index;

import dev.foreword.model.Page;
import dev.foreword.model.Part;
import dev.foreword.model.basic.Numerals;
import dev.foreword.model.config.ReportLayout;
import dev.foreword.model.node.ParagraphBlock;
import dev.foreword.model.node.ReportBlock;
import dev.foreword.model.node.SectionHeading;
import dev.foreword.model.node.SurveyBlock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The numbers of the parts of annexes, i, ii, iii, and of paragraphs, 3.1, 3.2, in reports that ask for them. */
final class SectionNumbers {

    private final Map<Node, String> numbers = new HashMap<>();
    private final Map<SurveyBlock, SectionHeading> surveys = new HashMap<>();
    private final PageNumbering pages;

    SectionNumbers(Map<Page, NodeIndex> nodes, ReportLayout layout, PageNumbering numbering) {
        this.pages = numbering;
        for (Page page : nodes.keySet()) {
            if ((page.part() == Part.ANNEX || page.part() == Part.APPENDIX) && layout.annexParts()) {
                numberSections(page);
            }
            if (layout.paragraphs()) {
                numberParagraphs(page);
            }
        }
        nodes.values().forEach(this::findSurveys);
    }

    Optional<String> number(Node sectionOrParagraph) {
        return Optional.ofNullable(numbers.get(sectionOrParagraph));
    }

    /** {@return the words that refer to a section with a number, such as “Annex B, part iv”} */
    String label(SectionHeading heading, Page page) {
        String part = number(heading).map(n -> "part " + n).orElse("");
        String whole = pages.label(page);
        return whole.isEmpty() || part.isEmpty() ? whole + part : whole + ", " + part;
    }

    /** {@return the words that refer to the section around a survey, or else to its page; empty for neither} */
    String labelAround(SurveyBlock survey, Page page) {
        return Optional.ofNullable(surveys.get(survey)).map(h -> label(h, page)).orElseGet(() -> pages.label(page));
    }

    private void numberSections(Page page) {
        int count = 0;
        for (Node node = page.body().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SectionHeading heading && heading.level() == 2) {
                numbers.put(heading, Numerals.roman(++count));
            }
        }
    }

    /** Paragraphs of the text itself are numbered, and not those in lists, boxes and quotations. */
    private void numberParagraphs(Page page) {
        int count = 0;
        String before = pages.number(page).map(n -> n + ".").orElse("");
        for (Node node = page.body().getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph || node instanceof ParagraphBlock) {
                String number = before + ++count;
                numbers.put(node, number);
                if (node instanceof ParagraphBlock && node.getFirstChild() != null) {
                    numbers.put(node.getFirstChild(), number);
                }
            }
        }
    }

    private void findSurveys(NodeIndex page) {
        SectionHeading around = null;
        for (ReportBlock block : page.all(ReportBlock.class)) {
            if (block instanceof SectionHeading heading && heading.level() == 2) {
                around = heading;
            } else if (block instanceof SurveyBlock survey && around != null) {
                surveys.put(survey, around);
            }
        }
    }
}
