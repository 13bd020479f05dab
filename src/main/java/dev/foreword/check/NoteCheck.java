package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.Note;
import dev.foreword.model.Page;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.NoteMark;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every footnote mark has its note, every note a mark, and each note is written once. */
final class NoteCheck implements Check {

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        site.index()
                .pages()
                .forEach(page -> check(
                        page,
                        site.index().nodes(page).all(NoteMark.class),
                        site.site().sources().keySet(),
                        diagnostics));
    }

    private static void check(Page page, List<NoteMark> marks, Set<String> sources, Diagnostics diagnostics) {
        Map<String, Note> notes = new HashMap<>();
        for (Note note : page.notes()) {
            Note earlier = notes.putIfAbsent(note.label(), note);
            if (earlier != null) {
                diagnostics.report(
                        Rule.FOOTNOTE_DUPLICATE,
                        note.place(),
                        "the note [^" + note.label() + "] is already written at " + earlier.place(),
                        "give this one another label; a note may be used more than once without being repeated");
            }
        }
        Set<String> used = new HashSet<>();
        for (NoteMark mark : marks) {
            used.add(mark.label());
            if (!notes.containsKey(mark.label())) {
                diagnostics.report(
                        Rule.FOOTNOTE_MISSING,
                        mark.place(),
                        "there is no note [^" + mark.label() + "] on this page",
                        help(mark.label(), notes, sources));
            }
        }
        for (Note note : page.notes()) {
            if (!used.contains(note.label())) {
                diagnostics.report(
                        Rule.FOOTNOTE_UNUSED,
                        note.place(),
                        "nothing on this page refers to the note [^" + note.label() + "]",
                        "put its mark in the text, or remove the note");
            }
        }
    }

    private static String help(String label, Map<String, Note> notes, Set<String> sources) {
        if (sources.contains(label)) {
            return "it is a source: cite it, [@" + label + "]";
        }
        return notes.isEmpty()
                ? "write it below: [^" + label + "]: …"
                : Suggestions.help(label, notes.keySet(), "notes");
    }
}
