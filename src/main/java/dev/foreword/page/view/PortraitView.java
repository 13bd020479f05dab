package dev.foreword.page.view;

/**
 * A picture of a person, or a logo.
 *
 * @param src the link to the file
 * @param alt what it shows
 * @param width in pixels
 * @param height in pixels
 */
public record PortraitView(String src, String alt, int width, int height) {}
