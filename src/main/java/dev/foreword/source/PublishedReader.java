package dev.foreword.source;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.Redirect;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code content/addresses.txt}: what was published once, an address a line. */
final class PublishedReader {

    /** Where the list is kept; {@code foreword addresses} writes it. */
    static final String FILE = "content/addresses.txt";

    private PublishedReader() {}

    static List<Redirect.Origin> read(String text) {
        List<Redirect.Origin> addresses = new ArrayList<>();
        int line = 0;
        for (String address : text.lines().toList()) {
            line++;
            if (!address.isBlank() && !address.startsWith("#")) {
                addresses.add(new Redirect.Origin(
                        address.strip(),
                        new Place(FILE, line, 1, address.strip().length())));
            }
        }
        return addresses;
    }
}
