package dev.foreword.page.text;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Node;

/** The kinds of node in a sealed family, which CommonMark’s renderer asks for by class. */
final class Families {

    private Families() {}

    /** {@return every kind of node below a sealed class; no list of them has to be kept} */
    static Set<Class<? extends Node>> of(Class<? extends Node> family) {
        Set<Class<? extends Node>> kinds = new HashSet<>();
        collect(family, kinds);
        return Set.copyOf(kinds);
    }

    private static void collect(Class<? extends Node> family, Set<Class<? extends Node>> kinds) {
        if (!family.isSealed()) {
            kinds.add(family);
            return;
        }
        for (Class<?> member : family.getPermittedSubclasses()) {
            collect(member.asSubclass(Node.class), kinds);
        }
    }
}
