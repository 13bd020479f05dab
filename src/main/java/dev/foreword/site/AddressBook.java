package dev.foreword.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.foreword.source.config.PublishedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The list of what has been published, which a site keeps so that a later build says when something of it has gone.
 * Addresses are added to it and never taken out, but by hand.
 */
public final class AddressBook {

    private static final String INTRODUCTION =
            "# What was published once and should stay to be found. Written by \"foreword addresses\".\n";

    private final Path file;

    /** @param site the site's folder */
    public AddressBook(Path site) {
        this.file = site.resolve(PublishedReader.FILE).normalize();
    }

    /**
     * What was written.
     *
     * @param file the list
     * @param all how many addresses it has
     * @param fresh how many of them are new
     */
    public record Written(Path file, int all, int fresh) {}

    /**
     * Adds addresses to the list.
     *
     * @throws UncheckedIOException if the list can't be read or written
     */
    public Written add(NavigableSet<String> addresses) {
        try {
            NavigableSet<String> all = new TreeSet<>();
            if (Files.exists(file)) {
                PublishedReader.read(Files.readString(file, UTF_8)).forEach(once -> all.add(once.address()));
            }
            int before = all.size();
            all.addAll(addresses);
            Files.writeString(file, INTRODUCTION + String.join("\n", all) + "\n", UTF_8);
            return new Written(file, all.size(), all.size() - before);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
