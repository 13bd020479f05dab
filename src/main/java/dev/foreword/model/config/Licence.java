package dev.foreword.model.config;

/**
 * The terms on which text and data may be reused. Nobody’s are claimed who doesn’t say them.
 *
 * @param name as it is printed
 * @param url where the terms stand
 */
public record Licence(String name, String url) {}
