package dev.foreword.source.picture;

import java.util.Optional;

/**
 * Takes out of a picture what it tells besides itself: where and when and by whom it was taken, with which program it was
 * made, from which folder it was saved. What decides how it looks stays, its orientation and its colour profile, and the
 * pixels are not compressed anew.
 */
public final class CleanPicture {

    private CleanPicture() {}

    /**
     * {@return the picture without all that; any other file as it is; empty for a picture that is damaged}
     *
     * @param bytes the file, whose kind is told by its first bytes and not by its name
     */
    public static Optional<byte[]> of(byte[] bytes) {
        try {
            return Optional.of(clean(bytes));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] clean(byte[] bytes) {
        Bytes file = new Bytes(bytes);
        if (file.startsWith(Jpeg.SIGNATURE)) {
            return Jpeg.clean(file);
        }
        if (file.startsWith(Png.SIGNATURE)) {
            return Png.clean(file);
        }
        if (file.has(0, "GIF8")) {
            return Gif.clean(file);
        }
        if (file.has(0, "RIFF") && file.has(8, "WEBP")) {
            return Webp.clean(file);
        }
        return Svg.isSvg(bytes) ? Svg.clean(bytes, CleanPicture::clean) : bytes;
    }

    /** {@return whether a picture is turned on its side when it is shown, so that its width is its height} */
    public static boolean isTurned(byte[] bytes) {
        Bytes file = new Bytes(bytes);
        try {
            return file.startsWith(Jpeg.SIGNATURE) && Jpeg.orientation(file) >= Exif.FIRST_TURNED;
        } catch (IndexOutOfBoundsException e) {
            return false;
        }
    }
}
