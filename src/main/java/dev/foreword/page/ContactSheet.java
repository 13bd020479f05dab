package dev.foreword.page;

import dev.foreword.chart.poster.ChartWords;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.page.file.OutputFile;
import dev.foreword.page.theme.StyleSheets;
import dev.foreword.page.theme.Templates;
import dev.foreword.page.theme.Theme;
import dev.foreword.page.view.LinkView;
import dev.foreword.page.view.SheetView;
import dev.foreword.page.view.SheetView.SheetFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The page on which comms staff look at all pictures and pick from them, with words to paste beside each. */
public final class ContactSheet {

    private static final String STYLE = "contact-sheet.css";

    private final Theme theme;
    private final Diagnostics diagnostics;
    private final List<SheetFigure> figures = new ArrayList<>();

    /**
     * @param theme templates and styles
     * @param diagnostics takes what is wrong with them
     */
    public ContactSheet(Theme theme, Diagnostics diagnostics) {
        this.theme = theme;
        this.diagnostics = diagnostics;
    }

    /**
     * Adds a figure.
     *
     * @param name its name
     * @param words what is said about it
     * @param address where it is published
     * @param pictures the paths of its pictures, without their endings; the first is shown
     * @param changes what is said differently
     * @param before the path of the picture before the change; empty for none
     */
    public void add(
            String name, ChartWords words, String address, List<String> pictures, List<String> changes, String before) {
        List<LinkView> files = pictures.stream()
                .flatMap(path -> Stream.of(".png", ".svg")
                        .map(ending -> new LinkView(
                                path.substring(path.lastIndexOf('-') + 1) + " "
                                        + ending.substring(1).toUpperCase(Locale.ROOT),
                                "",
                                path + ending)))
                .toList();
        figures.add(new SheetFigure(
                name,
                words.title(),
                pictures.get(0) + ".png",
                before,
                changes,
                words.alternative(),
                caption(words, address),
                files));
    }

    private static String caption(ChartWords words, String address) {
        StringBuilder caption = new StringBuilder(words.title());
        if (!words.title().endsWith(".")) {
            caption.append('.');
        }
        if (!words.source().isEmpty()) {
            caption.append(" Source: ").append(words.source()).append('.');
        }
        return caption.append(' ')
                .append(words.publisher())
                .append(", ")
                .append(address)
                .toString();
    }

    /** {@return the sheet and its style} */
    public List<OutputFile> files() {
        String html = new Templates(theme, diagnostics).fill("contact-sheet.ftlh", new SheetView(STYLE, figures));
        byte[] style = new StyleSheets(theme, diagnostics).whole(STYLE, file -> file);
        return List.of(OutputFile.ofText("index.html", html), new OutputFile(STYLE, style));
    }
}
