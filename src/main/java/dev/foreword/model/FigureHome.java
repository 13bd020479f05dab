package dev.foreword.model;

/**
 * A figure and where it has its home.
 *
 * @param figure the figure
 * @param page the page that it is written on
 */
public record FigureHome(CaptionedBlock figure, Page page) {}
