package dev.foreword.page.file;

/**
 * What machines are told of a table besides its columns. Each may be empty when nobody says.
 *
 * @param description what it is, in a sentence
 * @param licence where the terms of reuse stand
 * @param publisher who publishes it here
 * @param issued when it was published here
 * @param modified when that last changed
 */
public record TableFacts(String description, String licence, String publisher, String issued, String modified) {}
