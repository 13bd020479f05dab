package dev.foreword.citation;

import de.undercouch.citeproc.csl.CSLLabel;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in a source something stands.
 *
 * @param label what is counted; null when no style has a word for it
 * @param text the number; or all the author’s words, when there is no label
 */
record Locator(@Nullable CSLLabel label, String text) {

    private record Form(CSLLabel label, Pattern words) {}

    private static final List<Form> FORMS = List.of(
            new Form(CSLLabel.PAGE, Pattern.compile("(?:pages?|pp?\\.?)\\s*(\\d.*)")),
            new Form(CSLLabel.PARAGRAPH, Pattern.compile("(?:paragraphs?|paras?\\.?)\\s*(\\d.*)")),
            new Form(CSLLabel.CHAPTER, Pattern.compile("(?:chapters?|ch\\.?)\\s*(\\d.*)")),
            new Form(CSLLabel.SECTION, Pattern.compile("(?:sections?|ss?\\.?)\\s*(\\d.*)")));

    static Locator of(String words) {
        for (Form form : FORMS) {
            Matcher m = form.words().matcher(words);
            if (m.matches()) {
                return new Locator(form.label(), m.group(1));
            }
        }
        return new Locator(null, words);
    }

    /** {@return the author’s words, which stand behind those of the style; empty when the style writes them} */
    String after() {
        return label != null || text.isEmpty() ? "" : ", " + text;
    }
}
