package dev.foreword.page.file;

import dev.foreword.model.Report;
import dev.foreword.model.config.ReportConfig;
import dev.foreword.model.people.People;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXFormatter;
import org.jbibtex.Key;
import org.jbibtex.StringValue;

/** How to cite a report, for reference managers. */
public final class BibTex {

    /** Words that names of bodies have, and names of people hardly ever. */
    private static final Set<String> BODIES = Set.of(
            "academy",
            "agency",
            "association",
            "authority",
            "bank",
            "board",
            "centre",
            "college",
            "commission",
            "committee",
            "council",
            "department",
            "foundation",
            "government",
            "group",
            "institute",
            "ltd",
            "ministry",
            "network",
            "office",
            "parliament",
            "service",
            "services",
            "society",
            "team",
            "trust",
            "union",
            "university");

    private final People people;

    /** @param people whom and what the site’s register knows */
    public BibTex(People people) {
        this.people = people;
    }

    /**
     * {@return the entry of a report}
     *
     * @param title its title as plain text
     * @param url its address
     */
    public String entry(Report report, String title, String url) {
        ReportConfig config = report.config();
        String year = Integer.toString(config.date().year());
        BibTeXEntry entry = new BibTeXEntry(new Key("techreport"), new Key(report.slug() + "-" + year));
        add(entry, "title", escaped(title));
        add(
                entry,
                "author",
                config.authors().stream()
                        .map(name -> author(name, config.publisher()))
                        .collect(Collectors.joining(" and ")));
        add(entry, "institution", escaped(config.publisher()));
        add(entry, "year", year);
        // Reference managers read an address as it is.
        add(entry, "url", url);
        BibTeXDatabase database = new BibTeXDatabase();
        database.addObject(entry);
        StringWriter out = new StringWriter();
        try {
            BibTeXFormatter formatter = new BibTeXFormatter();
            formatter.setIndent("  ");
            formatter.format(database, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static void add(BibTeXEntry entry, String field, String value) {
        entry.addField(new Key(field), new StringValue(value, StringValue.Style.BRACED));
    }

    /** The name of a body stands in braces; else its last word would be taken for the family name of a person. */
    private String author(String name, String publisher) {
        return isBody(name, publisher) ? "{" + escaped(name) + "}" : escaped(name);
    }

    private boolean isBody(String name, String publisher) {
        if (people.persons().values().stream().anyMatch(person -> person.name().equals(name))) {
            return false;
        }
        boolean registered =
                people.organisations().values().stream().anyMatch(o -> o.name().equals(name));
        return registered
                || name.equals(publisher)
                || Arrays.stream(name.split("[ ,]+"))
                        .anyMatch(word -> Character.isLowerCase(word.codePointAt(0))
                                || word.equals("&")
                                || BODIES.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** LaTeX gives these characters meanings; with a backslash, or by name, they are themselves. */
    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(c -> switch (c) {
                    case '&', '%', '$', '#', '_', '{', '}' -> "\\" + Character.toString(c);
                    case '\\' -> "\\textbackslash{}";
                    case '~' -> "\\textasciitilde{}";
                    case '^' -> "\\textasciicircum{}";
                    default -> Character.toString(c);
                })
                .collect(Collectors.joining());
    }
}
