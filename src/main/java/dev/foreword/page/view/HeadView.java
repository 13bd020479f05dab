package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands in the head of a page.
 *
 * @param title the title of the window
 * @param description one or two sentences
 * @param canonical the address at which the page is published
 * @param styles links to its style sheets, in order
 * @param fonts links to the fonts that every page needs at once
 * @param icon the link to the site’s icon
 * @param image the address of the picture that other sites show beside a link
 * @param imageAlt what that picture shows
 * @param metas more names and values; on covers only
 * @param jsonLd a description for machines; empty for none
 */
public record HeadView(
        String title,
        String description,
        String canonical,
        List<String> styles,
        List<String> fonts,
        String icon,
        String image,
        String imageAlt,
        List<MetaView> metas,
        TemplateHTMLOutputModel jsonLd) {

    /** {@return the same with another picture} */
    public HeadView withImage(String other, String alternative) {
        return new HeadView(title, description, canonical, styles, fonts, icon, other, alternative, metas, jsonLd);
    }

    /** {@return the same with a description for machines} */
    public HeadView withJsonLd(TemplateHTMLOutputModel json) {
        return new HeadView(title, description, canonical, styles, fonts, icon, image, imageAlt, metas, json);
    }

    /** {@return the same with one more style sheet} */
    public HeadView withStyle(String href) {
        List<String> all = Stream.concat(styles.stream(), Stream.of(href)).toList();
        return new HeadView(title, description, canonical, all, fonts, icon, image, imageAlt, metas, jsonLd);
    }
}
