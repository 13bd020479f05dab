package dev.foreword.page.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.diagnostics.Unprintable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of the published site.
 *
 * @param path its path from the site's root, with forward slashes
 * @param bytes what is in it; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy of each file would only cost time
public record OutputFile(String path, byte[] bytes) {

    /** The path of the list of all files, by which a later build knows which files are ours. */
    public static final String MANIFEST = "foreword-manifest.json";

    /** Ten hexadecimal digits tell the versions of one file apart. */
    private static final int HASH = 10;

    /** {@return the SHA-256 of what is in it, in hexadecimal digits} */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * {@return a page, as the index of a folder of its own, so that its address needs no ending}
     *
     * @param address its address, without slashes at its ends; empty for the home page
     */
    public static OutputFile page(String address, String html) {
        return ofText((address.isEmpty() ? "" : address + "/") + "index.html", html);
    }

    /** {@return a file of text, in UTF-8; what no text can hold, and came in unseen, is shown as missing} */
    public static OutputFile ofText(String path, String text) {
        return new OutputFile(path, utf8(text));
    }

    /** {@return the bytes of a text, or of some whole lines of one} */
    static byte[] utf8(String text) {
        return Unprintable.replaced(text).getBytes(UTF_8);
    }

    /** {@return the same under a name with a hash of what is in it, so that browsers may keep it for ever} */
    public OutputFile hashed() {
        int dot = path.lastIndexOf('.');
        String name = path.substring(0, dot) + "." + sha256().substring(0, HASH) + path.substring(dot);
        return new OutputFile(name, bytes);
    }

    /** {@return how large it is, at least 1} */
    public long kilobytes() {
        return Math.max(1, Math.round(bytes.length / 1024.0));
    }
}
