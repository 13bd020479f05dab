package dev.foreword.source.config;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.basic.Redirect;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code content/addresses.txt}: what was published once, an address a line. */
public final class PublishedReader {

    /** Where the list is kept; {@code foreword addresses} writes it. */
    public static final String FILE = "content/addresses.txt";

    private PublishedReader() {}

    /** {@return the addresses, each with its place in the list} */
    public static List<Redirect.Origin> read(String text) {
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
