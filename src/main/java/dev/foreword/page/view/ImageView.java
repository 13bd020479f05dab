package dev.foreword.page.view;

/**
 * A picture with a caption.
 *
 * @param figure the words around it
 * @param src the link to the file
 * @param alt what it shows
 * @param width in pixels
 * @param height in pixels
 */
public record ImageView(FigureView figure, String src, String alt, int width, int height) {}
