package dev.foreword.model.index;

import dev.foreword.model.Page;
import dev.foreword.model.Site;
import dev.foreword.model.node.InlineText;
import dev.foreword.model.node.PlainText;
import dev.foreword.model.node.Values;

/**
 * A site with everything in it numbered, found and worked out; ready to be checked, drawn and rendered.
 *
 * @param site what the authors wrote
 * @param index numbers, ids and what references lead to
 * @param values what each value is printed as
 * @param tables which tables are used, and where
 * @param files which of the authors’ own files are published
 */
public record ResolvedSite(Site site, SiteIndex index, Values values, TableUses tables, PublishedFiles files) {

    /** {@return a site in which everything was found and worked out} */
    public static ResolvedSite of(Site site, SiteIndex index, Values values) {
        TableUses tables = new TableUses(site, index, values);
        return new ResolvedSite(site, index, values, tables, new PublishedFiles(site, index, tables));
    }

    /** {@return the same site, with its values printed otherwise} */
    public ResolvedSite with(Values others) {
        return new ResolvedSite(site, index, others, tables, files);
    }

    /** {@return a text without its Markdown: values worked out, footnote marks left out} */
    public String plain(InlineText text, Page page) {
        return PlainText.of(text.root(), values, destination -> words(page, destination));
    }

    /** {@return the words that the tool writes for a reference; empty when it leads nowhere, which was reported} */
    public String words(Page from, String destination) {
        SiteIndex.Resolution found = index.resolve(from, destination);
        if (found instanceof SiteIndex.Found f) {
            return words(f.target());
        }
        if (found instanceof SiteIndex.Cover cover) {
            return plain(cover.report().config().title(), cover.report().cover());
        }
        return "";
    }

    /** {@return the words that refer to a target: its number in the report's style, or else its title} */
    public String words(Target target) {
        return target.label().isEmpty() ? plain(target.title(), target.page()) : target.label();
    }
}
