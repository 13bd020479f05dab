package dev.foreword.model.index;

import dev.foreword.model.Note;
import dev.foreword.model.Page;
import dev.foreword.model.config.NoteNumbering;
import dev.foreword.model.node.NoteMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * The numbers of a report's footnotes, in the order in which their first marks are read.
 *
 * <p>A label belongs to its page. A note may have marks of its own, which count after the marks in the text.
 */
final class NoteNumbers {

    private final Map<NoteMark, NumberedMark> marks = new HashMap<>();
    private final Map<Page, List<NumberedNote>> notes = new HashMap<>();

    NoteNumbers(List<Page> pages, NoteNumbering style) {
        int next = 1;
        for (Page page : pages) {
            int first = style == NoteNumbering.CHAPTER ? 1 : next;
            next = number(page, first);
        }
    }

    Optional<NumberedMark> mark(NoteMark mark) {
        return Optional.ofNullable(marks.get(mark));
    }

    List<NumberedNote> notes(Page page) {
        return notes.getOrDefault(page, List.of());
    }

    private int number(Page page, int first) {
        PageRun run = new PageRun(page.notes(), first);
        Reading.visitWithoutNotes(page, run::visit);
        // A note that is reached only from another note is numbered when that note is read.
        for (int read = 0; read < run.met.size(); read++) {
            Reading.visit(run.met.get(read).body(), run::visit);
        }
        List<NumberedNote> numbered = run.numbered();
        notes.put(page, numbered);
        return first + numbered.size();
    }

    /** The marks of one page as they are met. */
    private final class PageRun {
        private final Map<String, Note> written = new HashMap<>();
        private final Map<String, Integer> occurrences = new HashMap<>();
        private final List<Note> met = new ArrayList<>();
        private final int first;

        PageRun(List<Note> notes, int first) {
            this.first = first;
            notes.forEach(note -> written.putIfAbsent(note.label(), note));
        }

        void visit(Node node) {
            if (node instanceof NoteMark mark) {
                Note note = written.get(mark.label());
                if (note != null) {
                    meet(mark, note);
                }
            }
        }

        private void meet(NoteMark mark, Note note) {
            int occurrence = occurrences.merge(note.label(), 1, Integer::sum);
            if (occurrence == 1) {
                met.add(note);
            }
            marks.put(mark, new NumberedMark(first + met.indexOf(note), occurrence));
        }

        List<NumberedNote> numbered() {
            List<NumberedNote> numbered = new ArrayList<>();
            for (Note note : met) {
                int count = occurrences.getOrDefault(note.label(), 1);
                numbered.add(new NumberedNote(first + numbered.size(), note, count));
            }
            return List.copyOf(numbered);
        }
    }
}
