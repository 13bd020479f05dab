package dev.foreword.page.view;

/**
 * The model of the templates of blocks: the view that the template is for.
 *
 * @param block the view
 */
public record BlockModel(Record block) {}
