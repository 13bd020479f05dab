package dev.foreword.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonmark.node.Node;

/** Everything in a report that has a number or an id, with the words that refer to it. */
public final class ReportIndex {

    private final List<Page> pages;
    private final PageNumbering pageNumbers;
    private final NoteNumbers noteNumbers;
    private final RecommendationNumbers recommendations;
    private final SectionNumbers sections;
    private final Map<CaptionedBlock, Caption> captions = new HashMap<>();
    private final List<FigureHome> figures = new ArrayList<>();
    private final Set<String> figureIds = new HashSet<>();
    private final Map<Anchor, ReportBlock> blocks = new HashMap<>();
    private final Map<String, List<Target>> targets = new TreeMap<>();

    /**
     * Numbers a report.
     *
     * @param pages in the order in which they are read
     * @param captionStyle what figures are called
     * @param notes where footnotes start afresh
     * @param layout what is numbered
     * @param recommendations how recommendations are numbered
     */
    ReportIndex(
            List<Page> pages,
            CaptionStyle captionStyle,
            NoteNumbering notes,
            ReportLayout layout,
            RecommendationStyle recommendations) {
        this.pages = List.copyOf(pages);
        this.pageNumbers = new PageNumbering(pages, layout.chapters());
        this.noteNumbers = new NoteNumbers(pages, notes);
        this.sections = new SectionNumbers(pages, layout, pageNumbers);
        this.recommendations = new RecommendationNumbers(pages, recommendations);
        Map<String, Integer> counters = new HashMap<>();
        for (Page page : pages) {
            add(new Target(page.anchor(), page, "", pageNumbers.label(page), page.title()));
            Reading.visit(page, node -> index(page, node, captionStyle, counters));
            for (NumberedNote note : noteNumbers.notes(page)) {
                indexNote(page, note);
            }
        }
    }

    /** {@return the pages, in the order in which they are read} */
    public List<Page> pages() {
        return pages;
    }

    /** {@return a chapter's number or an annex's letter, if it has one} */
    public Optional<String> number(Page page) {
        return pageNumbers.number(page);
    }

    /** {@return the words by which the text refers to a page; empty when its title has to do} */
    public String label(Page page) {
        return pageNumbers.label(page);
    }

    /** {@return the number of a figure} */
    public Caption caption(CaptionedBlock block) {
        Caption caption = captions.get(block);
        if (caption == null) {
            throw new IllegalArgumentException("not a figure of this report: " + block.place());
        }
        return caption;
    }

    /** {@return the figures, in the order in which they are read} */
    public List<FigureHome> figures() {
        return List.copyOf(figures);
    }

    /** {@return whether an id is that of a figure or of a page of tiles} */
    public boolean isFigure(String id) {
        return figureIds.contains(id);
    }

    /** {@return the block that an anchor belongs to; none for pages, sections and notes, which are no blocks} */
    public Optional<ReportBlock> block(Anchor anchor) {
        return Optional.ofNullable(blocks.get(anchor))
                .filter(block -> !(block instanceof SectionHeading || block instanceof IncludeBlock));
    }

    /** {@return the number of a part of an annex or of a paragraph, if the report gives it one} */
    public Optional<String> number(Node sectionOrParagraph) {
        return sections.number(sectionOrParagraph);
    }

    /** {@return the recommendations, in the order in which they are read} */
    public List<RecommendationHome> recommendations() {
        return recommendations.all();
    }

    /** {@return the recommendation that a block of this report defines, with its number} */
    public RecommendationHome recommendation(RecommendationBlock block) {
        return recommendations.of(block);
    }

    /** {@return the number of a mark, if its note exists} */
    public Optional<NumberedMark> mark(NoteMark mark) {
        return noteNumbers.mark(mark);
    }

    /** {@return the notes of a page in the order of their numbers; a note without a mark isn't among them} */
    public List<NumberedNote> notes(Page page) {
        return noteNumbers.notes(page);
    }

    /** {@return all that goes by an id, in reading order} */
    public List<Target> targets(String id) {
        return targets.getOrDefault(id, List.of());
    }

    /** {@return all ids, in order} */
    public Collection<String> ids() {
        return targets.keySet();
    }

    private void index(Page page, Node node, CaptionStyle style, Map<String, Integer> counters) {
        if (node instanceof CaptionedBlock figure) {
            String word = style.word(figure.kind());
            captions.put(figure, new Caption(word, counters.merge(word, 1, Integer::sum)));
            figures.add(new FigureHome(figure, page));
        }
        if (node instanceof CaptionedBlock || node instanceof InfographicBlock) {
            ((ReportBlock) node).anchor().ifPresent(anchor -> figureIds.add(anchor.id()));
        }
        if (node instanceof GlossaryBlock glossary) {
            glossary.terms()
                    .forEach(term -> add(new Target(
                            term.anchor(),
                            page,
                            term.anchor().id(),
                            "",
                            InlineText.plain(term.words(), term.anchor().place()))));
        }
        if (node instanceof SurveyBlock survey) {
            indexQuestions(page, survey);
        }
        if (node instanceof BibliographyBlock bibliography) {
            cited().forEach(key -> {
                Anchor anchor = new Anchor(Citations.anchor(key), false, bibliography.place());
                add(new Target(anchor, page, anchor.id(), "", InlineText.plain(key, bibliography.place())));
            });
        }
        if (node instanceof ReportBlock block) {
            block.anchor().ifPresent(anchor -> {
                add(target(page, anchor, block));
                blocks.put(anchor, block);
            });
        }
    }

    private void indexQuestions(Page page, SurveyBlock survey) {
        for (int i = 0; i < survey.questions().size(); i++) {
            SurveyBlock.Question question = survey.questions().get(i);
            String words = "question " + (i + 1);
            String where = sections.labelAround(survey, page);
            String label = where.isEmpty() ? words : where + ", " + words;
            question.anchor().ifPresent(anchor -> add(new Target(anchor, page, anchor.id(), label, question.text())));
        }
    }

    /** The keys of all sources that the report cites; each has a place in the bibliography. */
    private Set<String> cited() {
        Set<String> keys = new TreeSet<>();
        pages.forEach(page -> Reading.visit(page, node -> {
            if (node instanceof CitedNode figure) {
                keys.add(figure.source());
            } else if (node instanceof CitationNode citation) {
                citation.cites().forEach(cite -> {
                    keys.add(cite.key());
                    cite.citedIn().ifPresent(in -> keys.add(in.key()));
                });
            }
        }));
        return keys;
    }

    private Target target(Page page, Anchor anchor, ReportBlock block) {
        if (block instanceof CaptionedBlock figure) {
            String label = caption(figure).label();
            return new Target(anchor, page, anchor.id(), label, figure.text().title());
        }
        if (block instanceof RecommendationBlock asked) {
            return new Target(anchor, page, anchor.id(), recommendation(asked).label(), asked.name());
        }
        if (block instanceof SectionHeading heading && sections.number(heading).isPresent()) {
            return new Target(
                    anchor, page, anchor.id(), sections.label(heading, page), new InlineText(heading, heading.place()));
        }
        if (block instanceof ParagraphBlock paragraph) {
            String label = sections.number(paragraph).map(n -> "paragraph " + n).orElse("");
            return new Target(anchor, page, anchor.id(), label, paragraph.name());
        }
        InlineText title = block instanceof SectionHeading heading
                ? new InlineText(heading, heading.place())
                : block.texts().stream().findFirst().orElse(page.title());
        return new Target(anchor, page, anchor.id(), "", title);
    }

    private void indexNote(Page page, NumberedNote numbered) {
        Note note = numbered.note();
        Anchor anchor = new Anchor("fn-" + note.label(), false, note.place());
        String label = "note " + numbered.number();
        add(new Target(anchor, page, "note-" + numbered.number(), label, InlineText.plain(label, note.place())));
    }

    private void add(Target target) {
        targets.computeIfAbsent(target.anchor().id(), id -> new ArrayList<>()).add(target);
    }
}
