package dev.foreword.model.node;

import java.util.List;

/** An inline that names sources. */
public sealed interface Citing permits CitationNode, CitedNode {

    /** {@return the keys of the sources that it names, in order, each followed by the one in which it was found} */
    List<String> keys();
}
