package dev.foreword.source.yaml;

import dev.foreword.diagnostics.Place;

/**
 * A value as the author wrote it, without its quotes.
 *
 * @param text the value
 * @param place where its first character stands
 */
public record Scalar(String text, Place place) {}
