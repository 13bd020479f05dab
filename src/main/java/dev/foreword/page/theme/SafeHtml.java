package dev.foreword.page.theme;

import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** Cleans the HTML that a site lets through: formatting, links, tables and blocks stay; scripts, styles and frames go. */
public final class SafeHtml {

    private static final PolicyFactory POLICY =
            Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.LINKS).and(Sanitizers.TABLES);

    private SafeHtml() {}

    public static String clean(String html) {
        return POLICY.sanitize(html);
    }
}
