package dev.foreword.testing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several files in one text: each begins with a line {@code -- path}, perhaps with a word in parentheses that says how
 * the lines below it become bytes.
 *
 * <ul>
 *   <li>{@code (none)}: there is no such file
 *   <li>{@code (latin-1)}: in ISO 8859-1, which is no UTF-8 when there are accents
 *   <li>{@code (utf-16)}: in UTF-16 with a mark, and {@code (utf-16le)} without one
 *   <li>{@code (nul)}: ␀ stands for a NUL byte
 *   <li>{@code (repeat 100)}: the text, without its line break, a hundred times
 * </ul>
 *
 * @param files the bytes by path; null for a file that isn't there
 * @param expected the lines that begin with {@code =>}, without it
 */
public record Archive(Map<String, byte[]> files, List<String> expected) {

    private static final Pattern HEAD = Pattern.compile("-- (\\S+)(?: \\((.+)\\))?");

    /** {@return the files in a text} */
    public static Archive parse(String text) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<String> expected = new ArrayList<>();
        String path = "";
        String how = "";
        StringBuilder body = new StringBuilder();
        for (String line : text.lines().toList()) {
            Matcher head = HEAD.matcher(line);
            if (line.startsWith("=> ")) {
                expected.add(line.substring(3));
            } else if (head.matches()) {
                put(files, path, how, body);
                path = head.group(1);
                how = head.group(2) == null ? "" : head.group(2);
                body.setLength(0);
            } else {
                body.append(line).append('\n');
            }
        }
        put(files, path, how, body);
        return new Archive(files, expected);
    }

    private static void put(Map<String, byte[]> files, String path, String how, StringBuilder body) {
        if (!path.isEmpty()) {
            files.put(path, how.equals("none") ? null : bytes(body.toString(), how));
        }
    }

    private static byte[] bytes(String text, String how) {
        String content = text;
        if (how.equals("nul")) {
            content = text.replace('␀', '\0');
        } else if (how.startsWith("repeat ")) {
            content = text.replace("\n", "").repeat(Integer.parseInt(how.substring("repeat ".length())));
        }
        return content.getBytes(charset(how));
    }

    private static Charset charset(String how) {
        return switch (how) {
            case "latin-1" -> StandardCharsets.ISO_8859_1;
            case "utf-16" -> StandardCharsets.UTF_16;
            case "utf-16le" -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }
}
