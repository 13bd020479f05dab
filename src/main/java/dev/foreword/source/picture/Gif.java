package dev.foreword.source.picture;

import java.io.ByteArrayOutputStream;

/**
 * A GIF file (version 89a): blocks, of which comments, plain texts and what programs keep for themselves go. How often it
 * is repeated stays.
 */
final class Gif {

    private static final int HEADER = 13;
    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;

    private final Bytes file;
    private final ByteArrayOutputStream out;

    private Gif(Bytes file) {
        this.file = file;
        this.out = new ByteArrayOutputStream(file.length());
    }

    static byte[] clean(Bytes file) {
        return new Gif(file).clean();
    }

    private byte[] clean() {
        int at = HEADER + colours(10);
        file.copy(0, at, out);
        while (at < file.length() && (file.at(at) == IMAGE || file.at(at) == EXTENSION)) {
            int end = file.at(at) == IMAGE ? blocks(at + 11 + colours(at + 9)) : blocks(at + 2);
            if (file.at(at) == IMAGE || stays(at)) {
                file.copy(at, end, out);
            }
            at = end;
        }
        out.write(0x3B);
        return out.toByteArray();
    }

    private boolean stays(int at) {
        int kind = file.at(at + 1);
        return kind == CONTROL
                || (kind == APPLICATION && (file.has(at + 3, "NETSCAPE2.0") || file.has(at + 3, "ANIMEXTS1.0")));
    }

    /** {@return how long the table of colours is that a byte of flags announces} */
    private int colours(int flags) {
        int packed = file.at(flags);
        return (packed & 0x80) == 0 ? 0 : 3 << ((packed & 7) + 1);
    }

    /** {@return where a row of blocks ends; each begins with its length, and an empty one is the last} */
    private int blocks(int from) {
        int at = from;
        while (file.at(at) != 0) {
            at += 1 + file.at(at);
        }
        return at + 1;
    }
}
