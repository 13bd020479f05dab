package dev.foreword.citation;

import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.output.Bibliography;

/** Has citeproc-java write {@link MarkedText}; its HTML has style attributes, which the site’s policy forbids. */
final class MarkedFormat extends BaseFormat {

    @Override
    public String getName() {
        return "foreword";
    }

    @Override
    protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
        return format(buffer);
    }

    @Override
    protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
        return format(buffer);
    }

    @Override
    protected String doFormatLink(String text, String uri) {
        return text;
    }

    @Override
    protected String openFontStyle(int style) {
        return String.valueOf(MarkedText.ITALIC);
    }

    @Override
    protected String closeFontStyle(int style) {
        return String.valueOf(MarkedText.UPRIGHT);
    }

    @Override
    protected String openDisplayGroup(DisplayGroupToken.Type type) {
        return "";
    }

    @Override
    protected String closeDisplayGroup(DisplayGroupToken.Type type) {
        return "";
    }

    @Override
    public Bibliography makeBibliography(String[] entries, SBibliography bibliography) {
        return new Bibliography(entries);
    }
}
