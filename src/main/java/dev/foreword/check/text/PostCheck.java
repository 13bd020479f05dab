package dev.foreword.check.text;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.language.WordList;
import dev.foreword.model.people.Person;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person of the register is given a post that it has; anyone else one post, named the same each time. */
final class PostCheck implements TextCheck {

    private static final Pattern POST = Pattern.compile(
            "(?=[A-Z])\\b((?:(?:Dr|Professor|Sir|Dame|Lord|Baroness|Cllr|Councillor) )?[A-Z][a-z]+(?: [A-Z][\\p{L}’'-]+){1,2}), (?:the |then )?"
                    + "((?:[A-Z][a-z]+ ){0,3}(?:Director|Chief Executive|Chair|Commissioner|Minister|Head|President|Leader|Secretary|Manager|Chief Inspector|Principal|Cabinet Member|Professor|Lecturer)"
                    + "(?: (?:of|for|at|and|to|the|in)| [A-Z][\\p{L}’'-]+){0,10})");
    private static final Pattern SMALL = Pattern.compile("\\b(?:the|of|for|at|and|in)\\b|[^a-z ]");

    /** Words that a post ends or begins with; a passage without any of them is passed over. */
    private static final Set<String> POSTS = WordList.of("""
            director chief chair commissioner minister head president leader secretary manager principal cabinet professor
            lecturer""");

    private record Post(String words, Place place) {}

    @Override
    public void watch(ReportText text, Watches watches, Diagnostics diagnostics) {
        Map<String, Post> posts = new HashMap<>();
        Map<String, Person> register = new HashMap<>();
        text.site().site().people().persons().values().forEach(person -> register.put(bare(person.name()), person));
        Set<Line> looked = Collections.newSetFromMap(new IdentityHashMap<>());
        watches.words(POSTS, (line, at) -> {
            if (line.get(at).isCapitalised() && looked.add(line)) {
                check(line, register, posts, diagnostics);
            }
        });
    }

    private static void check(
            Line line, Map<String, Person> register, Map<String, Post> posts, Diagnostics diagnostics) {
        Matcher m = POST.matcher(line.passage().text());
        while (m.find()) {
            if (!line.isOwnAt(m.start()) || !line.isOwnAt(m.end() - 1)) {
                continue;
            }
            Place place = line.passage().place(m.start(), m.end());
            Person person = register.get(bare(m.group(1)));
            if (person == null) {
                compare(m, place, posts, diagnostics);
            } else {
                compare(m, place, person, diagnostics);
            }
        }
    }

    /** A post may be given in part, or with more words than the register has. */
    private static void compare(Matcher m, Place place, Person person, Diagnostics diagnostics) {
        String written = plain(m.group(2));
        boolean known = person.posts().stream()
                .map(post -> plain(post.words()))
                .anyMatch(post -> post.startsWith(written) || written.startsWith(post));
        boolean titleAlone = person.posts().stream()
                .map(post -> plain(post.title()))
                .anyMatch(title -> written.startsWith(title) || title.startsWith(written));
        if (!known && !titleAlone) {
            diagnostics.report(
                    Rule.PERSON_POST,
                    place,
                    "the register has no post \"" + m.group(2).strip() + "\" for " + person.name(),
                    person.posts().isEmpty()
                            ? "add it to content/people.yml"
                            : "it has: "
                                    + person.posts().stream()
                                            .map(Person.Post::words)
                                            .collect(Collectors.joining("; ")));
        }
    }

    private static void compare(Matcher m, Place place, Map<String, Post> posts, Diagnostics diagnostics) {
        String name = bare(m.group(1));
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

    /** {@return a name without what stands before and behind it} */
    private static String bare(String name) {
        return name.replaceFirst("^(Dr|Professor|Sir|Dame|Lord|Baroness|Cllr|Councillor) ", "")
                .replaceFirst(" (MP|CBE|OBE|MBE)$", "");
    }

    private static String plain(String post) {
        return SMALL.matcher(post.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
