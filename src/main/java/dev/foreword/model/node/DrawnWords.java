package dev.foreword.model.node;

import dev.foreword.diagnostics.Place;

/**
 * Words without markup that an author wrote into a picture, or into the head of a table: what an event, a series or a group of
 * columns is called.
 *
 * @param text the words
 * @param place where they stand in the author’s file
 */
public record DrawnWords(String text, Place place) {}
