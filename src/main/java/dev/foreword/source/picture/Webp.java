package dev.foreword.source.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** A WebP file (RFC 9649): chunks of a RIFF container, of which those stay that decide how it looks. */
final class Webp {

    private static final Set<String> LOOKS = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    private static final int HEADER = 12;
    private static final int FLAG_EXIF = 0x08;
    private static final int FLAG_XMP = 0x04;

    private Webp() {}

    static byte[] clean(Bytes file) {
        int orientation = orientation(file);
        boolean turned = orientation != Exif.UPRIGHT;
        ByteArrayOutputStream chunks = new ByteArrayOutputStream(file.length());
        for (int at = HEADER; at < file.length(); at = next(file, at)) {
            String name = file.name(at);
            if (name.equals("VP8X")) {
                byte[] chunk = file.part(at, next(file, at));
                chunk[8] = (byte) (chunk[8] & ~FLAG_XMP & (turned ? 0xFF : ~FLAG_EXIF));
                chunks.writeBytes(chunk);
            } else if (LOOKS.contains(name)) {
                file.copy(at, next(file, at), chunks);
            }
        }
        if (turned) {
            write("EXIF", Exif.of(orientation), chunks);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(chunks.size() + HEADER);
        byte[] name = "WEBP".getBytes(ISO_8859_1);
        byte[] all = chunks.toByteArray();
        byte[] content = new byte[name.length + all.length];
        System.arraycopy(name, 0, content, 0, name.length);
        System.arraycopy(all, 0, content, name.length, all.length);
        write("RIFF", content, out);
        return out.toByteArray();
    }

    private static int orientation(Bytes file) {
        for (int at = HEADER; at < file.length(); at = next(file, at)) {
            if (file.name(at).equals("EXIF")) {
                int data = file.has(at + 8, "Exif\0\0") ? at + 14 : at + 8;
                return Exif.orientation(new Bytes(file.part(data, at + 8 + file.fourBackwards(at + 4))));
            }
        }
        return Exif.UPRIGHT;
    }

    /** Chunks begin at even places. */
    private static int next(Bytes file, int at) {
        int length = file.fourBackwards(at + 4);
        return at + 8 + length + length % 2;
    }

    private static void write(String name, byte[] data, ByteArrayOutputStream out) {
        out.writeBytes(name.getBytes(ISO_8859_1));
        for (int shift = 0; shift < Integer.SIZE; shift += 8) {
            out.write(data.length >> shift);
        }
        out.writeBytes(data);
        if (data.length % 2 == 1) {
            out.write(0);
        }
    }
}
