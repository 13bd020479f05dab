package dev.foreword.model.index;

import dev.foreword.diagnostics.Place;
import dev.foreword.model.Report;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a build publishes, with its address, known before anything is rendered.
 *
 * @param path from the site's root, without slashes at its ends; empty for the home page
 * @param kind what stands there
 * @param owner whose it is, in words that complete “the address already belongs to …”
 * @param report the report that it belongs to, if it belongs to one
 * @param place what an author wrote that gives it this address; none where the tool alone decides
 */
public record PlannedAddress(
        String path,
        Kind kind,
        String owner,
        @Nullable Report report,
        @Nullable Place place) {

    /** What stands at an address. */
    public enum Kind {
        /** A page that an author wrote, or a report’s cover. */
        WRITTEN,
        /** A page that the tool makes of what authors wrote, such as that of a figure. */
        MADE,
        /** A page that leads on to another. */
        REDIRECT,
        /** A file. */
        FILE,
        /** A folder that the tool fills; all below it is the tool’s. */
        FOLDER
    }

    /** {@return a page that an author wrote} */
    public static PlannedAddress written(String path, String owner, @Nullable Report report, Place place) {
        return new PlannedAddress(path, Kind.WRITTEN, owner, report, place);
    }

    /** {@return a page that the tool makes of what stands at a place} */
    public static PlannedAddress made(String path, String owner, @Nullable Report report, Place place) {
        return new PlannedAddress(path, Kind.MADE, owner, report, place);
    }

    /** {@return a page of which every report has one, or the site} */
    public static PlannedAddress made(String path, String owner, @Nullable Report report) {
        return new PlannedAddress(path, Kind.MADE, owner, report, null);
    }

    /** {@return a page that leads on} */
    public static PlannedAddress redirect(String path) {
        return new PlannedAddress(path, Kind.REDIRECT, "a redirect", null, null);
    }

    /** {@return a file} */
    public static PlannedAddress file(String path) {
        return new PlannedAddress(path, Kind.FILE, "a file that the build makes", null, null);
    }

    /** {@return a folder} */
    public static PlannedAddress folder(String path, String owner) {
        return new PlannedAddress(path, Kind.FOLDER, owner, null, null);
    }

    /** {@return whether it is a page for readers, and so in the sitemap} */
    public boolean isPage() {
        return kind == Kind.WRITTEN || kind == Kind.MADE;
    }

    /** {@return what an author wrote that gives it this address} */
    public Optional<Place> written() {
        return Optional.ofNullable(place);
    }
}
