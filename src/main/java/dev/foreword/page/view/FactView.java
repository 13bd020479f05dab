package dev.foreword.page.view;

/**
 * Something that is known.
 *
 * @param name what it is called, such as “Source”
 * @param text what is known
 * @param href where it leads; empty for nowhere
 */
public record FactView(String name, String text, String href) {}
