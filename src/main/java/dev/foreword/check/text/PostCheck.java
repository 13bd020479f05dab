package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person has one post, named the same each time; posts over time are said with their years. */
final class PostCheck implements TextCheck {

    private static final Pattern POST = Pattern.compile(
            "(?=[A-Z])\\b((?:(?:Dr|Professor|Sir|Dame|Lord|Baroness|Cllr|Councillor) )?[A-Z][a-z]+(?: [A-Z][\\p{L}’'-]+){1,2}), (?:the |then )?"
                    + "((?:[A-Z][a-z]+ ){0,3}(?:Director|Chief Executive|Chair|Commissioner|Minister|Head|President|Leader|Secretary|Manager|Chief Inspector|Principal|Cabinet Member|Professor|Lecturer)"
                    + "(?: (?:of|for|at|and|to|the|in)| [A-Z][\\p{L}’'-]+){0,10})");
    private static final Pattern SMALL = Pattern.compile("\\b(?:the|of|for|at|and|in)\\b|[^a-z ]");

    private static final Hint HINT = Hint.words(
            "director",
            "chief",
            "chair",
            "commissioner",
            "minister",
            "head",
            "president",
            "leader",
            "secretary",
            "manager",
            "principal",
            "cabinet",
            "professor",
            "lecturer");

    private record Post(String words, Place place) {}

    @Override
    public void check(ReportText text, Diagnostics diagnostics) {
        Map<String, Post> posts = new HashMap<>();
        text.each(POST, HINT, (m, place) -> compare(m, place, posts, diagnostics));
    }

    private static void compare(Matcher m, Place place, Map<String, Post> posts, Diagnostics diagnostics) {
        String name = m.group(1).replaceFirst("^(Dr|Professor|Sir|Dame|Lord|Baroness|Cllr|Councillor) ", "");
        Post earlier = posts.putIfAbsent(name, new Post(m.group(2), place));
        if (earlier != null && !plain(earlier.words()).equals(plain(m.group(2)))) {
            diagnostics.report(
                    Rule.PERSON_POST,
                    place,
                    name + " is \"" + m.group(2).strip() + "\" here, and \""
                            + earlier.words().strip() + "\" at " + earlier.place(),
                    "give one post throughout, or say from when to when each was held");
        }
    }

    private static String plain(String post) {
        return SMALL.matcher(post.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
