package dev.foreword.chart.plot;

import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels beside the ends of lines, moved apart where they would overlap. */
final class EndLabels {

    /**
     * A label.
     *
     * @param lines its lines of words
     * @param y where its middle would best be
     * @param ink its colour
     */
    record Label(List<String> lines, double y, Ink ink) {}

    private final Format format;

    EndLabels(Format format) {
        this.format = format;
    }

    /** Draws labels between two heights, all at one side of {@code x}. */
    void draw(Sketch sketch, List<Label> labels, double x, Sketch.Anchor anchor, double top, double bottom) {
        for (Label label : spread(labels, top, bottom)) {
            double first = label.y() - label.lines().size() * format.lineHeight() / 2;
            sketch.paragraph(label.lines(), x, first, anchor, format.strong().in(label.ink()));
        }
    }

    /** {@return the height that labels take that stand under each other} */
    double height(List<Label> labels) {
        return labels.stream().mapToInt(l -> l.lines().size()).sum() * format.lineHeight();
    }

    /** Down from the top, and back up from the bottom. */
    private List<Label> spread(List<Label> labels, double top, double bottom) {
        List<Label> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(Label::y));
        double free = top;
        for (int i = 0; i < sorted.size(); i++) {
            Label label = sorted.get(i);
            double half = half(label);
            double y = Math.max(label.y(), free + half);
            sorted.set(i, new Label(label.lines(), y, label.ink()));
            free = y + half;
        }
        double limit = bottom;
        for (int i = sorted.size() - 1; i >= 0; i--) {
            Label label = sorted.get(i);
            double half = half(label);
            double y = Math.min(label.y(), limit - half);
            sorted.set(i, new Label(label.lines(), y, label.ink()));
            limit = y - half;
        }
        return sorted;
    }

    private double half(Label label) {
        return label.lines().size() * format.lineHeight() / 2;
    }
}
