package dev.foreword.model.basic;

/**
 * A picture file of the site.
 *
 * @param path its path below {@code content/}, which is also its path in the published site
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record Picture(String path, int width, int height) {}
