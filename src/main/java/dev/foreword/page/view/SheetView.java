package dev.foreword.page.view;

import java.util.List;

/**
 * The model of {@code contact-sheet.ftlh}: all pictures to look at and pick from.
 *
 * @param style the link to its style sheet
 * @param figures a view of each figure
 */
public record SheetView(String style, List<SheetFigure> figures) {

    /**
     * A figure on the sheet.
     *
     * @param name its name, such as {@code report/id}
     * @param title its finding
     * @param picture the picture that is shown
     * @param before the same before the last change; empty for none
     * @param changes what is said differently; empty for nothing
     * @param alternative text for whoever can't see the picture, ready to paste
     * @param caption a caption, ready to paste
     * @param files links to all pictures of it
     */
    public record SheetFigure(
            String name,
            String title,
            String picture,
            String before,
            List<String> changes,
            String alternative,
            String caption,
            List<LinkView> files) {}
}
