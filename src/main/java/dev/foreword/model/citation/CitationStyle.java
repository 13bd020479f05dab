package dev.foreword.model.citation;

/**
 * How a report cites its sources.
 *
 * @param inNotes whether a citation in the text becomes a note; else it stands in the text in brackets
 * @param style the name of a CSL style
 * @param shortStyle the name of a CSL style for later citations of a source; empty when they look like the first
 * @param ibid whether a source that was just cited is “Ibid.”
 * @param afreshByChapter whether each page cites a source in full again; else the whole report does so once
 */
public record CitationStyle(boolean inNotes, String style, String shortStyle, boolean ibid, boolean afreshByChapter) {

    /** Numbered notes as the Oxford style has them, with short forms and “Ibid.”. */
    public static final CitationStyle DEFAULT =
            new CitationStyle(true, "new-harts-rules-notes", "new-harts-rules-short-notes", true, true);
}
