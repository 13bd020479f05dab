package dev.foreword.model.basic;

import dev.foreword.diagnostics.Place;

/**
 * An id that something in a page goes by.
 *
 * @param id lower-case letters, digits and hyphens
 * @param written whether the author chose it; else it was made from a heading's words
 * @param place where it was written
 */
public record Anchor(String id, boolean written, Place place) {}
