package dev.foreword.site;

import dev.foreword.model.Channel;
import dev.foreword.source.Release;
import java.util.Set;

/**
 * Which pictures are made.
 *
 * @param threads how many threads work on them, at least 1
 * @param strict whether a warning stops as an error does
 * @param only the figures, by id or as {@code report/id}; none for all
 * @param channels the sizes
 * @param release which reports are let out
 * @param brand the report whose colours are used; empty for each report's own
 */
public record PictureOptions(
        int threads, boolean strict, Set<String> only, Set<Channel> channels, Release release, String brand) {

    public PictureOptions {
        only = Set.copyOf(only);
        channels = Set.copyOf(channels);
    }
}
