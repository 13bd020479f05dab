package dev.foreword.citation;

import dev.foreword.model.Page;
import dev.foreword.model.citation.CitationStyle;
import dev.foreword.model.citation.Source;
import dev.foreword.model.index.NodeIndex;
import dev.foreword.model.index.NumberedNote;
import dev.foreword.model.index.ReportIndex;
import dev.foreword.model.node.CitationNode;
import dev.foreword.model.node.CitationNode.Cite;
import dev.foreword.model.node.CitationNode.Setting;
import dev.foreword.model.node.Citations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Puts the citations of one report into words. */
final class ReportCitations {

    private static final String BETWEEN = "; ";
    private static final String CITED_IN = ", cited in ";
    private static final NoteForms.Form FULL = new NoteForms.Full();

    private final CitationStyle config;
    private final ReportStyle style;
    private final Cited cited;
    private final Map<CitationNode, List<NoteForms.Form>> forms = new HashMap<>();

    ReportCitations(ReportIndex report, CitationStyle config, ReportStyle style, Cited cited) {
        this.config = config;
        this.style = style;
        this.cited = cited;
        NoteForms sequence = new NoteForms(config.ibid());
        for (Page page : report.pages()) {
            if (config.afreshByChapter()) {
                sequence.startAfresh();
            }
            sequence.turnPage();
            report.notes(page).forEach(note -> decide(note, sequence));
        }
    }

    private void decide(NumberedNote numbered, NoteForms sequence) {
        List<CitationNode> citations = NodeIndex.of(numbered.note().body()).all(CitationNode.class);
        List<Cite> cites = citations.stream().flatMap(c -> all(c).stream()).toList();
        List<NoteForms.Form> decided = sequence.note(numbered.note().label(), cites);
        int from = 0;
        for (CitationNode citation : citations) {
            int to = from + all(citation).size();
            forms.put(citation, decided.subList(from, to));
            from = to;
        }
    }

    /** The sources of a citation, each followed by the one in which it was found. */
    private static List<Cite> all(CitationNode citation) {
        List<Cite> all = new ArrayList<>();
        for (Cite cite : citation.cites()) {
            for (Cite at = cite; at != null; at = at.citedIn()) {
                all.add(at);
            }
        }
        return all;
    }

    /** {@return a node for each citation whose children are its words} */
    Map<CitationNode, Node> words() {
        Map<CitationNode, Node> words = new HashMap<>();
        cited.citations().forEach(citation -> words.put(citation, words(citation)));
        return words;
    }

    private Node words(CitationNode citation) {
        Document words = new Document();
        boolean brackets = citation.setting() == Setting.TEXT;
        if (brackets) {
            words.appendChild(new Text("("));
        }
        List<Cite> cites = all(citation);
        List<NoteForms.Form> decided = forms.getOrDefault(citation, List.of());
        for (int i = 0; i < cites.size(); i++) {
            boolean found = i > 0 && cites.get(i - 1).citedIn() != null;
            words.appendChild(new Text(i == 0 ? "" : found ? CITED_IN : BETWEEN));
            NoteForms.Form form = decided.isEmpty() ? FULL : decided.get(i);
            boolean opens = i == 0 && opens(citation);
            lead(words, cites.get(i).lead().words(), opens);
            write(
                    words,
                    citation,
                    cites.get(i),
                    form,
                    opens && cites.get(i).lead().words().isEmpty());
        }
        if (brackets) {
            words.appendChild(new Text(")"));
        }
        return words;
    }

    /** Whether a note begins with a citation. */
    private static boolean opens(CitationNode citation) {
        return citation.setting() == Setting.NOTE && citation.getPrevious() == null;
    }

    /** What stands before a source, with a capital where a note begins with it. */
    private static void lead(Node words, String lead, boolean opens) {
        if (!lead.isEmpty()) {
            String first = lead.substring(0, 1);
            words.appendChild(new Text((opens ? first.toUpperCase(Locale.ROOT) : first) + lead.substring(1) + " "));
        }
    }

    /** @param opens whether its first word is the first of a note */
    private void write(Node words, CitationNode citation, Cite cite, NoteForms.Form form, boolean opens) {
        Source source = cited.sources().get(cite.key());
        if (source == null) {
            // A key that names nothing was reported.
            words.appendChild(new Text(cite.key()));
        } else if (citation.setting() == Setting.SOURCE_LINE) {
            sourceLine(words, citation, cite, source);
        } else {
            write(words, citation, cite, source, form, opens);
        }
    }

    private void write(
            Node words, CitationNode citation, Cite cite, Source source, NoteForms.Form form, boolean opens) {
        if (form instanceof NoteForms.Ibid ibid) {
            String word = (opens ? "Ibid" : "ibid") + (isBeforeStop(citation, cite) && !ibid.withLocator() ? "" : ".");
            String locator = ibid.withLocator() ? ", " + cite.locator() : "";
            MarkedText.append(words, word + locator, "#fn-" + ibid.note(), citation.place());
        } else if (form instanceof NoteForms.Brief brief && !config.shortStyle().isEmpty()) {
            String text = style.brief(cite);
            MarkedText.append(words, text, "#fn-" + brief.firstNote(), citation.place());
        } else if (isAuthorDate() && cited.hasBibliography()) {
            String text = style.full(cite);
            MarkedText.append(words, text, "#" + Citations.anchor(cite.key()), citation.place());
        } else {
            MarkedText.append(words, style.full(cite));
            ReportStyle.archived(source, words);
        }
    }

    /** Styles of author and year have no shorter form, and need a bibliography. */
    private boolean isAuthorDate() {
        return config.shortStyle().isEmpty();
    }

    /** “Ibid.” at the end of a sentence has one full stop. */
    private static boolean isBeforeStop(CitationNode citation, Cite cite) {
        List<Cite> all = all(citation);
        return all.get(all.size() - 1).equals(cite)
                && citation.getNext() instanceof Text text
                && text.getLiteral().startsWith(".");
    }

    /** Below a figure stands as much as a reader needs to know the source: author, title, date. */
    private void sourceLine(Node words, CitationNode citation, Cite cite, Source source) {
        String locator = cite.locator().isEmpty() ? "" : ", " + cite.locator();
        if (cited.hasBibliography()) {
            MarkedText.append(
                    words,
                    style.full(new Cite(source.key(), "", null, cite.lead())) + locator,
                    "#" + Citations.anchor(cite.key()),
                    citation.place());
            return;
        }
        if (!source.fixed().isEmpty()) {
            words.appendChild(new Text(source.fixed() + locator));
            return;
        }
        String author = source.author().isEmpty() ? source.publication().publisher() : source.author();
        words.appendChild(new Text(author.isEmpty() ? "" : author + ", "));
        Emphasis title = new Emphasis("*");
        title.appendChild(new Text(source.title()));
        words.appendChild(title);
        words.appendChild(new Text((source.date().isEmpty() ? "" : ", " + source.date()) + locator));
    }
}
