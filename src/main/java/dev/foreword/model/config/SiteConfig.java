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
 * @param title the site's name
 * @param publisher who answers for it
 * @param description one or two sentences
 * @param baseUrl the address at which it is published, with a slash at the end
 * @param language a BCP 47 tag such as {@code en-GB}
 * @param links how links within the site are written
 * @param rawHtml whether HTML in Markdown is let through, cleaned
 * @param pictures whether figures come as PNG too; to draw pixels takes longer than all else
 * @param contact an e-mail address for readers; empty when none is given
 * @param brand the colours of pages that belong to no report
 * @param redirects old addresses that lead to new ones
 * @param severities rules that matter more or less here than they usually do
 */
public record SiteConfig(
        String title,
        String publisher,
        String description,
        String baseUrl,
        String language,
        LinkStyle links,
        boolean rawHtml,
        boolean pictures,
        String contact,
        Brand brand,
        List<Redirect> redirects,
        Map<Rule, Severity> severities) {

    public SiteConfig {
        redirects = List.copyOf(redirects);
        severities = Map.copyOf(severities);
    }
}
