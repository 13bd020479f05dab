package dev.foreword.source.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;

/**
 * A JPEG file (ITU-T T.81, annex B): segments, of which those for applications and comments tell of the maker. Three of
 * them are about how it looks, and stay: JFIF’s, without its small copy of the picture, the colour profile, and Adobe’s
 * note on the colours. What is hidden behind the end of the picture goes.
 */
final class Jpeg {

    static final byte[] SIGNATURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private static final String EXIF = "Exif\0\0";
    private static final int MARKER = 0xFF;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APPLICATION = 0xE0;
    private static final int COLOURS = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int LAST_APPLICATION = 0xEF;
    private static final int COMMENT = 0xFE;

    /** Of JFIF’s segment, without the small copy of the picture behind it. */
    private static final int JFIF = 16;

    private final Bytes file;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Jpeg(Bytes file) {
        this.file = file;
    }

    static byte[] clean(Bytes file) {
        return new Jpeg(file).clean();
    }

    /** {@return how the picture is turned when it is shown} */
    static int orientation(Bytes file) {
        for (int at = 2; file.at(at) == MARKER; at += 2 + file.two(at + 2)) {
            int kind = file.at(at + 1);
            if (kind == SCAN || kind == END) {
                break;
            }
            if (kind == APPLICATION + 1 && file.has(at + 4, EXIF)) {
                return Exif.orientation(new Bytes(file.part(at + 4 + EXIF.length(), at + 2 + file.two(at + 2))));
            }
        }
        return Exif.UPRIGHT;
    }

    private byte[] clean() {
        int orientation = orientation(file);
        file.copy(0, 2, out);
        int at = 2;
        boolean turned = orientation == Exif.UPRIGHT;
        while (at < file.length() && file.at(at + 1) != END) {
            if (file.at(at) != MARKER) {
                throw new IllegalArgumentException("no segment begins at " + at);
            }
            boolean jfif = file.at(at + 1) == APPLICATION;
            if (!turned && !jfif) {
                // Exif data stand at the beginning, behind JFIF’s segment if there is one.
                turn(orientation);
                turned = true;
            }
            at = file.at(at + 1) == MARKER ? at + 1 : segment(at);
        }
        out.write(MARKER);
        out.write(END);
        return out.toByteArray();
    }

    private void turn(int orientation) {
        byte[] exif = Exif.of(orientation);
        int length = 2 + EXIF.length() + exif.length;
        out.write(MARKER);
        out.write(APPLICATION + 1);
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(EXIF.getBytes(ISO_8859_1));
        out.writeBytes(exif);
    }

    /** Copies a segment, or leaves it out; {@return where the next begins} */
    private int segment(int at) {
        int kind = file.at(at + 1);
        int end = at + 2 + file.two(at + 2);
        if (kind == APPLICATION) {
            jfif(at, end);
        } else if (stays(kind, at)) {
            file.copy(at, end, out);
        }
        return kind == SCAN ? scan(end) : end;
    }

    private void jfif(int at, int end) {
        if (file.has(at + 4, "JFIF\0") && end - at >= JFIF + 2) {
            byte[] header = file.part(at, at + 2 + JFIF);
            header[2] = 0;
            header[3] = JFIF;
            header[JFIF] = 0;
            header[JFIF + 1] = 0;
            out.writeBytes(header);
        }
    }

    private boolean stays(int kind, int at) {
        if (kind == COLOURS) {
            return file.has(at + 4, "ICC_PROFILE\0");
        }
        if (kind == ADOBE) {
            return file.has(at + 4, "Adobe");
        }
        return kind != COMMENT && (kind < APPLICATION || kind > LAST_APPLICATION);
    }

    /** Copies compressed pixels, in which a marker’s first byte is followed by a nought or a counter from D0 to D7. */
    private int scan(int from) {
        int at = from;
        while (at + 1 < file.length() && !(file.at(at) == MARKER && isMarker(file.at(at + 1)))) {
            at++;
        }
        int end = at + 1 < file.length() ? at : file.length();
        file.copy(from, end, out);
        return end;
    }

    private static boolean isMarker(int kind) {
        return kind != 0 && kind != MARKER && (kind < 0xD0 || kind > 0xD7);
    }
}
