package dev.foreword.model;

import dev.foreword.diagnostics.Place;
import org.commonmark.node.Node;

/**
 * A footnote's text.
 *
 * @param label what its marks call it
 * @param body a node whose children are its blocks
 * @param place where it is written
 */
public record Note(String label, Node body, Place place) {}
