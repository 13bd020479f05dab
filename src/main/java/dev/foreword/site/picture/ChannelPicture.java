package dev.foreword.site.picture;

import dev.foreword.chart.poster.Artwork;
import dev.foreword.model.brand.Channel;
import dev.foreword.page.file.OutputFile;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure at the size of a channel.
 *
 * @param subject the figure
 * @param channel the channel
 * @param artwork the picture; none when the figure doesn't fit
 */
record ChannelPicture(
        Subject subject, Channel channel, @Nullable Artwork artwork) {

    /** {@return the path of its files without their endings} */
    String path() {
        return path(subject, channel);
    }

    static String path(Subject subject, Channel channel) {
        return subject.name() + "-" + channel.word();
    }

    /** {@return the name of the figure that a path without ending is a picture of, at any size} */
    static Optional<String> subject(String path) {
        int hyphen = path.lastIndexOf('-');
        return hyphen > 0 && Channel.of(path.substring(hyphen + 1)).isPresent()
                ? Optional.of(path.substring(0, hyphen))
                : Optional.empty();
    }

    /** {@return whether the figure fits the size of the channel} */
    boolean fits() {
        return artwork != null;
    }

    /** {@return the picture of a figure that fits} */
    Artwork drawn() {
        return Objects.requireNonNull(artwork, () -> path() + " doesn't fit");
    }

    /** {@return a hash of all that is drawn} */
    String hash() {
        return OutputFile.ofText("", drawn().svg()).sha256();
    }
}
