package dev.foreword.model.index;

import dev.foreword.model.Note;
import dev.foreword.model.Page;
import dev.foreword.model.basic.Anchor;
import dev.foreword.model.config.CaptionStyle;
import dev.foreword.model.config.NoteNumbering;
import dev.foreword.model.config.RecommendationStyle;
import dev.foreword.model.config.ReportLayout;
import dev.foreword.model.node.BibliographyBlock;
import dev.foreword.model.node.BlockNumbers;
import dev.foreword.model.node.CaptionedBlock;
import dev.foreword.model.node.Citations;
import dev.foreword.model.node.Citing;
import dev.foreword.model.node.GlossaryBlock;
import dev.foreword.model.node.InfographicBlock;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.NoteMark;
import dev.foreword.model.node.ParagraphBlock;
import dev.foreword.model.node.RecommendationBlock;
import dev.foreword.model.node.ReportBlock;
import dev.foreword.model.node.SectionHeading;
import dev.foreword.model.node.SurveyBlock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final Map<Page, Integer> positions = new HashMap<>();
    private final Map<Page, NodeIndex> nodes = new LinkedHashMap<>();
    private final PageNumbering pageNumbers;
    private final NoteNumbers noteNumbers;
    private final RecommendationNumbers recommendations;
    private final SectionNumbers sections;
    private final Map<CaptionedBlock, Caption> captions = new HashMap<>();
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
     * @param recommendationStyle how recommendations are numbered
     */
    ReportIndex(
            List<Page> pages,
            CaptionStyle captionStyle,
            NoteNumbering notes,
            ReportLayout layout,
            RecommendationStyle recommendationStyle) {
        this.pages = List.copyOf(pages);
        for (Page page : pages) {
            positions.put(page, positions.size());
            nodes.put(page, NodeIndex.of(page));
        }
        this.pageNumbers = new PageNumbering(pages, layout.chapters());
        this.noteNumbers = new NoteNumbers(pages, notes);
        this.sections = new SectionNumbers(nodes, layout, pageNumbers);
        this.recommendations = new RecommendationNumbers(all(RecommendationBlock.class), recommendationStyle);
        numberFigures(captionStyle);
        pages.forEach(this::index);
    }

    /** {@return the nodes of a page, by kind} */
    public NodeIndex nodes(Page page) {
        NodeIndex index = nodes.get(page);
        if (index == null) {
            throw new IllegalArgumentException("not a page of this report: " + page.file());
        }
        return index;
    }

    /** {@return the nodes of a kind on all pages, in reading order, each with its page} */
    public <T> List<OnPage<T>> all(Class<T> kind) {
        List<OnPage<T>> all = new ArrayList<>();
        nodes.forEach((page, index) -> index.all(kind).forEach(node -> all.add(new OnPage<>(node, page))));
        return all;
    }

    /** {@return the pages, in the order in which they are read} */
    public List<Page> pages() {
        return pages;
    }

    /** {@return the page so many steps after another, or before it; none beyond the ends of the report} */
    public Optional<Page> neighbour(Page page, int step) {
        int at = positions.getOrDefault(page, -1) + step;
        return positions.containsKey(page) && at >= 0 && at < pages.size()
                ? Optional.of(pages.get(at))
                : Optional.empty();
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

    /** {@return whether an id is that of a figure or of a page of tiles} */
    public boolean isFigure(String id) {
        return figureIds.contains(id);
    }

    /** {@return the block that an anchor belongs to; none for pages, sections and notes, which are no blocks} */
    public Optional<ReportBlock> block(Anchor anchor) {
        return Optional.ofNullable(blocks.get(anchor)).filter(ReportBlock::isShowable);
    }

    /** {@return the number of a part of an annex or of a paragraph, if the report gives it one} */
    public Optional<String> number(Node sectionOrParagraph) {
        return sections.number(sectionOrParagraph);
    }

    /** {@return the recommendations, in the order in which they are read} */
    public List<PlacedRecommendation> recommendations() {
        return recommendations.all();
    }

    /** {@return the recommendation that a block of this report defines, with its number} */
    public PlacedRecommendation recommendation(RecommendationBlock block) {
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

    private void numberFigures(CaptionStyle style) {
        Map<String, Integer> counters = new HashMap<>();
        for (OnPage<CaptionedBlock> figure : all(CaptionedBlock.class)) {
            String word = style.word(figure.node().kind());
            captions.put(figure.node(), new Caption(word, counters.merge(word, 1, Integer::sum)));
            figure.node().anchor().ifPresent(anchor -> figureIds.add(anchor.id()));
        }
        all(InfographicBlock.class)
                .forEach(tiles -> tiles.node().anchor().ifPresent(anchor -> figureIds.add(anchor.id())));
    }

    private void index(Page page) {
        NodeIndex here = nodes(page);
        add(new Target(page.anchor(), page, "", pageNumbers.label(page), page.title()));
        here.all(ReportBlock.class).forEach(block -> indexBlock(page, block));
        here.all(GlossaryBlock.class).forEach(glossary -> indexTerms(page, glossary));
        here.all(SurveyBlock.class).forEach(survey -> indexQuestions(page, survey));
        here.all(BibliographyBlock.class).forEach(bibliography -> indexSources(page, bibliography));
        noteNumbers.notes(page).forEach(note -> indexNote(page, note));
    }

    private void indexBlock(Page page, ReportBlock block) {
        block.anchor().ifPresent(anchor -> {
            InlineText title = block.referredTitle().orElse(page.title());
            add(new Target(anchor, page, anchor.id(), block.referredLabel(new Labels(page)), title));
            blocks.put(anchor, block);
        });
    }

    private void indexTerms(Page page, GlossaryBlock glossary) {
        glossary.terms().forEach(term -> {
            Anchor anchor = term.anchor();
            add(new Target(anchor, page, anchor.id(), "", InlineText.plain(term.words(), anchor.place())));
        });
    }

    /** Each source that the report cites has a place in its bibliography. */
    private void indexSources(Page page, BibliographyBlock bibliography) {
        Set<String> cited = new TreeSet<>();
        all(Citing.class).forEach(citing -> cited.addAll(citing.node().keys()));
        for (String key : cited) {
            Anchor anchor = new Anchor(Citations.anchor(key), false, bibliography.place());
            add(new Target(anchor, page, anchor.id(), "", InlineText.plain(key, bibliography.place())));
        }
    }

    private void indexQuestions(Page page, SurveyBlock survey) {
        for (int i = 0; i < survey.questions().size(); i++) {
            SurveyBlock.Question question = survey.questions().get(i);
            String words = "question " + (i + 1);
            String where = sections.labelAround(survey, page);
            String label = where.isEmpty() ? words : where + ", " + words;
            Anchor anchor = question.anchor();
            if (anchor != null) {
                add(new Target(anchor, page, anchor.id(), label, question.text()));
            }
        }
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

    /** The labels of what stands on a page. */
    private final class Labels implements BlockNumbers {

        private final Page page;

        Labels(Page page) {
            this.page = page;
        }

        @Override
        public String label(CaptionedBlock figure) {
            return caption(figure).label();
        }

        @Override
        public String label(RecommendationBlock block) {
            return recommendation(block).label();
        }

        @Override
        public String label(SectionHeading heading) {
            return sections.number(heading).isPresent() ? sections.label(heading, page) : "";
        }

        @Override
        public String label(ParagraphBlock paragraph) {
            return sections.number(paragraph).map(n -> "paragraph " + n).orElse("");
        }
    }
}
