package dev.foreword.page.theme;

import java.util.Optional;
import java.util.Set;

/** The port through which templates, styles and fonts are read: a site's own files over the ones that come with the tool. */
public interface Theme {

    /**
     * {@return the bytes of a file, if there is one of that name}
     *
     * @param name such as {@code page.ftlh} or {@code fonts/a.woff2}
     */
    Optional<byte[]> read(String name);

    /** {@return the names of the files that are the site's own} */
    default Set<String> own() {
        return Set.of();
    }
}
