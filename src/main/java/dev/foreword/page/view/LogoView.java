package dev.foreword.page.view;

/**
 * A publisher's logo.
 *
 * @param src the link to its file
 * @param width in pixels
 * @param height in pixels
 */
public record LogoView(String src, int width, int height) {}
