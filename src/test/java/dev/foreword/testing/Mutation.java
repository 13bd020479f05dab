package dev.foreword.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes the files of a site as a slip, a paste or a broken tool would: cuts, doubles, swaps, and puts in what is odd. */
public final class Mutation {

    /** What has broken something once, here or elsewhere, and what begins or ends something. */
    private static final String[] SNIPPETS = {
        "\u0000",
        "\u001b",
        "\u0019",
        "\u00ad",
        "\u200b",
        "\u202e",
        "\u2067",
        "\ufeff",
        "\ufffe",
        "\u0301",
        "é",
        "🙂",
        "\r",
        "\r\n",
        "\n\n",
        "\n",
        "\t",
        " ",
        "    ",
        "\u00a0",
        "0",
        "-1",
        "1e999",
        "1e-999",
        "99999999999999999999",
        "0.0000000000000001",
        "٣",
        "½",
        "£",
        "%",
        "NaN",
        "null",
        "~",
        "no",
        "[c]",
        "[x]",
        "c",
        "=1+1",
        "-",
        "--",
        "---\n",
        "...",
        "|",
        "||",
        "\\",
        "\\|",
        "\"",
        "'",
        "“",
        "`",
        "```\n",
        ":::",
        "\n:::\n",
        ":::box\n",
        ":::chart{#fig-x}\n",
        "{",
        "}",
        "{{",
        "{#a}",
        "{#a .b c=\"d\"}",
        "{.x",
        "${",
        "${1/0}",
        "${x}",
        "${\"\\x1b\"}",
        "${visits[\"Northgate\"].visits}",
        "${visits}",
        "${1?string}",
        "${ordinal(-3)}",
        "${round(1, 99999)}",
        "[](#x)",
        "[](r#x)",
        "[a](<=1/0>)",
        "[120](<=visits[\"Northgate\"].visits>)",
        "[@a]",
        "[@a; see @b, p. 3]",
        "[^1]",
        "[^1]: a\n",
        "[",
        "]",
        "](",
        "![",
        "![a](b.png)",
        "<",
        "<!--",
        "-->",
        "<!-- waive bare-figure: x -->",
        "<b>",
        "</p>",
        "<script>",
        "&",
        "&#0;",
        "&#x1b;",
        "&amp;",
        "&nbsp;",
        "*",
        "**",
        "_",
        "~~",
        "# ",
        "#",
        "## A\n",
        "> ",
        "- ",
        "1. ",
        ": ",
        ":",
        "- - ",
        "? ",
        "! ",
        "&a ",
        "*a ",
        "@",
        "%",
        ",",
        ";",
        ",,",
        "\"a,\"\"b\"",
        "type: ",
        "type: ring\n",
        "data: t\n",
        "y: [a, b]\n",
        "stacked: share\n",
        "title: \"\n",
        "date: 2026-13-45\n",
        "unit: \"%\"\n",
        "where: {a: b}\n",
        "<#if x>",
        "</#if>",
        "<#list 1..9 as x>",
        "${.data_model}",
        "@book{a,\n",
        "@string{x = \"y\"}\n",
        "title = {A {B}",
        "\\\"{o}",
        "{\\'e}",
        " and ",
        "}}",
        "../",
        "/",
        "//",
        "https://",
        "C:\\",
        "?",
        "=",
        "2015/16",
        "31/31/2024",
        "2024-02-30",
        "Q5 2024",
        "12,34",
        "1,234.5.6",
        "1.234,5",
        "−5",
        "(5)"
    };

    private final Draw draw;
    private final TestSite site;

    private Mutation(TestSite site, Draw draw) {
        this.site = site;
        this.draw = draw;
    }

    /** Changes a site in a few places. */
    public static void of(TestSite site, Draw draw) {
        Mutation mutation = new Mutation(site, draw);
        for (int times = draw.integer(1, 4); times > 0; times--) {
            mutation.change();
        }
    }

    private void change() {
        Map<String, byte[]> files = site.files();
        List<String> paths = new ArrayList<>(files.keySet());
        String path = paths.get(draw.integer(0, paths.size() - 1));
        String text = new String(files.get(path), UTF_8);
        int at = draw.integer(0, text.length());
        int to = Math.min(text.length(), at + draw.integer(1, 30));
        site.with(path, changed(text, at, to).getBytes(UTF_8));
    }

    private String changed(String text, int at, int to) {
        String before = text.substring(0, at);
        String piece = text.substring(at, to);
        String after = text.substring(to);
        return switch (draw.integer(0, 7)) {
            case 0 -> before + after;
            case 1 -> before + piece.repeat(draw.integer(2, 40)) + after;
            case 2 -> swapped(before, piece, after);
            case 3 -> before + draw.of(SNIPPETS) + after;
            case 4 -> before.substring(0, before.lastIndexOf('\n') + 1) + after;
            case 5 -> before;
            case 6 -> before + draw.of(SNIPPETS).repeat(draw.of(1, 2, 3, 200)) + piece + after;
            default -> before + draw.of(SNIPPETS) + piece + after;
        };
    }

    private static String swapped(String before, String piece, String after) {
        int end = Math.min(piece.length(), after.length());
        return before + after.substring(0, end) + piece + after.substring(end);
    }
}
