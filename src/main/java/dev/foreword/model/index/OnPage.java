package dev.foreword.model.index;

import dev.foreword.model.Page;

/**
 * A node and the page that it stands on.
 *
 * @param node the node
 * @param page its page
 * @param <T> what it is
 */
public record OnPage<T>(T node, Page page) {}
