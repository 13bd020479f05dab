package dev.foreword.model.basic;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Where a link within the site leads, as the author wrote it: a path as addresses on the web have it (RFC 3986, sections
 * 2.1 and 3), with {@code %20} for a blank, and perhaps a fragment. A query says nothing to files, and is left out.
 *
 * @param path the path, decoded; empty for the page itself
 * @param fragment what is named behind the hash; empty for none
 * @param hasFragment whether there is a hash
 */
public record Destination(String path, String fragment, boolean hasFragment) {

    public static Destination of(String written) {
        int hash = written.indexOf('#');
        String before = hash < 0 ? written : written.substring(0, hash);
        int query = before.indexOf('?');
        String path = query < 0 ? before : before.substring(0, query);
        String fragment = hash < 0 ? "" : written.substring(hash + 1);
        return new Destination(decoded(path).replace('\\', '/'), decoded(fragment), hash >= 0);
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A percent sign that encodes nothing is one.
            return text;
        }
    }
}
