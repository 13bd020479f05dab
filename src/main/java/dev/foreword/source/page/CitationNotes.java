package dev.foreword.source.page;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.Note;
import dev.foreword.model.node.CitationNode;
import dev.foreword.model.node.CitationNode.Cite;
import dev.foreword.model.node.CitationNode.Setting;
import dev.foreword.model.node.NoteMark;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Gives citations in the text of one page notes of their own, in reports that cite in notes. */
public final class CitationNotes {

    /** Labels of authors have no blanks, so none is the same. */
    private static final String LABEL = "source ";

    private final String file;
    private final boolean inNotes;
    private final List<Note> notes = new ArrayList<>();

    /**
     * @param file the page’s file, for no two pages may use one label
     * @param inNotes whether citations in the text become notes; else they stand there in brackets
     */
    public CitationNotes(String file, boolean inNotes) {
        this.file = file;
        this.inNotes = inNotes;
    }

    /** {@return what stands in the text for a citation there} */
    Node inText(List<Cite> cites, Place place) {
        if (!inNotes) {
            return new CitationNode(cites, Setting.TEXT, place);
        }
        String label = LABEL + file + " " + (notes.size() + 1);
        Paragraph words = new Paragraph();
        words.appendChild(new CitationNode(cites, Setting.NOTE, place));
        words.appendChild(new Text("."));
        Document body = new Document();
        body.appendChild(words);
        notes.add(new Note(label, body, place));
        return new NoteMark(label, place);
    }

    /** {@return the notes that citations were given, in order} */
    List<Note> notes() {
        return List.copyOf(notes);
    }
}
