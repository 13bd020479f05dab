package dev.foreword.source.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * The bytes of a file, to be read as numbers and names.
 *
 * @param all the bytes; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Bytes(byte[] all) {

    int length() {
        return all.length;
    }

    /** {@return the byte at a place, from 0 to 255} */
    int at(int place) {
        return all[place] & 0xFF;
    }

    /** {@return two bytes, the greater first} */
    int two(int place) {
        return at(place) << 8 | at(place + 1);
    }

    /** {@return four bytes, the greatest first; a file that claims more than there can be is damaged} */
    int four(int place) {
        return positive((long) two(place) << 16 | two(place + 2));
    }

    /** {@return four bytes, the smallest first} */
    int fourBackwards(int place) {
        return positive((long) at(place + 3) << 24 | at(place + 2) << 16 | at(place + 1) << 8 | at(place));
    }

    private static int positive(long number) {
        if (number > Integer.MAX_VALUE - Short.MAX_VALUE) {
            throw new IllegalArgumentException("a length of " + number);
        }
        return (int) number;
    }

    /** {@return four letters, the name of a chunk} */
    String name(int place) {
        return new String(all, place, 4, ISO_8859_1);
    }

    boolean has(int place, String text) {
        byte[] letters = text.getBytes(ISO_8859_1);
        return place + letters.length <= all.length
                && Arrays.equals(all, place, place + letters.length, letters, 0, letters.length);
    }

    boolean startsWith(byte[] signature) {
        return all.length > signature.length && Arrays.equals(all, 0, signature.length, signature, 0, signature.length);
    }

    /** {@return some of the bytes} */
    byte[] part(int from, int to) {
        if (to > all.length) {
            throw new IndexOutOfBoundsException("to " + to);
        }
        return Arrays.copyOfRange(all, from, to);
    }

    /** Copies some of the bytes. */
    void copy(int from, int to, ByteArrayOutputStream out) {
        out.write(all, from, Math.min(to, all.length) - from);
    }
}
