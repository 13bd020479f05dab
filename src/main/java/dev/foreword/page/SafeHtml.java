package dev.foreword.page;

import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** Cleans the HTML that a site lets through: formatting, links, tables and blocks stay; scripts, styles and frames go. */
final class SafeHtml {

    private static final PolicyFactory POLICY =
            Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.LINKS).and(Sanitizers.TABLES);

    private SafeHtml() {}

    static String clean(String html) {
        return POLICY.sanitize(html);
    }
}
