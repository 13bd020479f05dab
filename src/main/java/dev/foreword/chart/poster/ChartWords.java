package dev.foreword.chart.poster;

import dev.foreword.chart.mark.Logo;
import org.jspecify.annotations.Nullable;

/**
 * The words of a figure, without markup.
 *
 * @param title the finding
 * @param subtitle measure, place and period; may be empty
 * @param source where the numbers come from; may be empty
 * @param alternative the author's own words for the picture; empty for words made from the data
 * @param publisher who answers for it
 * @param logo the publisher's logo; null for none
 */
public record ChartWords(
        String title,
        String subtitle,
        String source,
        String alternative,
        String publisher,
        @Nullable Logo logo) {

    /** {@return the same with other words for the picture} */
    public ChartWords withAlternative(String words) {
        return new ChartWords(title, subtitle, source, words, publisher, logo);
    }
}
