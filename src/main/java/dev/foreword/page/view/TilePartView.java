package dev.foreword.page.view;

import freemarker.core.TemplateHTMLOutputModel;

/**
 * One of several numbers of a tile.
 *
 * @param labelHtml what it is
 * @param valueHtml the number
 * @param pictureHtml a small picture that says nothing more; empty for none
 */
public record TilePartView(
        TemplateHTMLOutputModel labelHtml, TemplateHTMLOutputModel valueHtml, TemplateHTMLOutputModel pictureHtml) {}
