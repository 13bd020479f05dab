package dev.foreword.source.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG file (W3C, third edition): chunks, of which those stay that decide how it looks. */
final class Png {

    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Pixels, colours and frames; not texts, times, Exif data and what programs keep for themselves. */
    private static final Set<String> LOOKS = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT",
            "bKGD", "hIST", "pHYs", "acTL", "fcTL", "fdAT");

    private static final int AROUND = 12;

    private Png() {}

    static byte[] clean(Bytes file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length());
        int orientation = orientation(file);
        file.copy(0, SIGNATURE.length, out);
        for (int at = SIGNATURE.length; at < file.length(); at = next(file, at)) {
            String name = file.name(at + 4);
            if (LOOKS.contains(name)) {
                file.copy(at, next(file, at), out);
            }
            if (name.equals("IHDR") && orientation != Exif.UPRIGHT) {
                write("eXIf", Exif.of(orientation), out);
            }
            if (name.equals("IEND")) {
                break;
            }
        }
        return out.toByteArray();
    }

    private static int next(Bytes file, int at) {
        return at + AROUND + file.four(at);
    }

    private static int orientation(Bytes file) {
        for (int at = SIGNATURE.length; at < file.length(); at = next(file, at)) {
            if (file.name(at + 4).equals("eXIf")) {
                return Exif.orientation(new Bytes(file.part(at + 8, at + 8 + file.four(at))));
            }
        }
        return Exif.UPRIGHT;
    }

    private static void write(String name, byte[] data, ByteArrayOutputStream out) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(ISO_8859_1));
        sum.update(data);
        four(data.length, out);
        out.writeBytes(name.getBytes(ISO_8859_1));
        out.writeBytes(data);
        four((int) sum.getValue(), out);
    }

    private static void four(int number, ByteArrayOutputStream out) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(number >> shift);
        }
    }
}
