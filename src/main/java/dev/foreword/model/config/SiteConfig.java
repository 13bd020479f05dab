package dev.foreword.model.config;

import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Severity;
import dev.foreword.model.basic.Redirect;
import dev.foreword.model.brand.Brand;
import java.util.List;
import java.util.Map;

/**
 * What {@code content/site.yml} says of the site.
 *
 * @param identity what it is called, and who answers for it
 * @param publishing where and how it is published
 * @param brand the colours of pages that belong to no report
 * @param redirects old addresses that lead to new ones
 * @param severities rules that matter more or less here than they usually do
 */
public record SiteConfig(
        Identity identity,
        Publishing publishing,
        Brand brand,
        List<Redirect> redirects,
        Map<Rule, Severity> severities) {

    public SiteConfig {
        redirects = List.copyOf(redirects);
        severities = Map.copyOf(severities);
    }

    /**
     * What a site is called, and who answers for it.
     *
     * @param title the site's name
     * @param publisher who answers for it
     * @param description one or two sentences
     * @param language a BCP 47 tag such as {@code en-GB}
     * @param contact an e-mail address for readers; empty when none is given
     */
    public record Identity(String title, String publisher, String description, String language, String contact) {}

    /**
     * Where and how a site is published.
     *
     * @param baseUrl the address at which it is published, with a slash at the end
     * @param links how links within the site are written
     * @param rawHtml whether HTML in Markdown is let through, cleaned
     * @param typographic whether quotes and dashes are set as in print
     * @param pictures whether figures come as PNG too; to draw pixels takes longer than all else
     * @param unlinked paths below {@code content/} of files that are published though no page refers to them
     */
    public record Publishing(
            String baseUrl,
            LinkStyle links,
            boolean rawHtml,
            boolean typographic,
            boolean pictures,
            List<String> unlinked) {

        public Publishing {
            unlinked = List.copyOf(unlinked);
        }
    }

    public String title() {
        return identity.title();
    }

    public String publisher() {
        return identity.publisher();
    }

    public String description() {
        return identity.description();
    }

    /** {@return a BCP 47 tag such as {@code en-GB}} */
    public String language() {
        return identity.language();
    }

    /** {@return an e-mail address for readers; empty when none is given} */
    public String contact() {
        return identity.contact();
    }

    /** {@return the address at which the site is published, with a slash at the end} */
    public String baseUrl() {
        return publishing.baseUrl();
    }

    public LinkStyle links() {
        return publishing.links();
    }

    public boolean rawHtml() {
        return publishing.rawHtml();
    }

    /** {@return paths below {@code content/} of files that are published though no page refers to them} */
    public List<String> unlinked() {
        return publishing.unlinked();
    }

    public boolean typographic() {
        return publishing.typographic();
    }

    public boolean pictures() {
        return publishing.pictures();
    }
}
