package dev.foreword.model.people;

/**
 * An organisation that is asked, cited or spoken for.
 *
 * @param key what the text calls it
 * @param name as printed
 * @param url its site; may be empty
 */
public record Organisation(String key, String name, String url) {}
