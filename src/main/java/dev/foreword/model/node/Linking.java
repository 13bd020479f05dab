package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;

/** An inline that leads to something in the site. */
public sealed interface Linking permits LinkNode, ReferenceNode {

    /** {@return where it leads, as the author wrote it: {@code #id}, {@code report#id}, or the path of a file} */
    String destination();

    /** {@return where it stands} */
    Place place();
}
