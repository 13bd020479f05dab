package dev.foreword.site.picture;

import dev.foreword.model.brand.Channel;
import dev.foreword.site.RunOptions;
import java.util.Set;

/**
 * Which pictures are made.
 *
 * @param run how the site is read
 * @param only the figures, by id or as {@code report/id}; none for all
 * @param channels the sizes
 * @param brand the report whose colours are used; empty for each report's own
 */
public record PictureOptions(RunOptions run, Set<String> only, Set<Channel> channels, String brand) {

    public PictureOptions {
        only = Set.copyOf(only);
        channels = Set.copyOf(channels);
    }
}
