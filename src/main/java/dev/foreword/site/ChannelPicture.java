package dev.foreword.site;

import dev.foreword.chart.poster.Artwork;
import dev.foreword.model.brand.Channel;
import dev.foreword.page.file.OutputFile;
import java.util.Optional;

/**
 * A figure at the size of a channel.
 *
 * @param subject the figure
 * @param channel the channel
 * @param artwork the picture; empty when the figure doesn't fit
 */
record ChannelPicture(Subject subject, Channel channel, Optional<Artwork> artwork) {

    /** {@return the path of its files without their endings} */
    String path() {
        return path(subject, channel);
    }

    static String path(Subject subject, Channel channel) {
        return subject.name() + "-" + channel.word();
    }

    /** {@return whether a path without ending is that of a picture of a figure, at any size} */
    static boolean isOf(String path, Subject subject) {
        return path.startsWith(subject.name() + "-")
                && Channel.of(path.substring(subject.name().length() + 1)).isPresent();
    }

    /** {@return a hash of all that is drawn} */
    String hash() {
        return OutputFile.ofText("", artwork.orElseThrow().svg()).sha256();
    }
}
