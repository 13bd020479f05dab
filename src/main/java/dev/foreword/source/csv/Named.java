package dev.foreword.source.csv;

import dev.foreword.diagnostics.Place;

/**
 * A name that the author of a sidecar wrote, of a column or of a row.
 *
 * @param name the name
 * @param place where it was written, for an error when the table has none of that name
 */
public record Named(String name, Place place) {}
