package dev.foreword.chart.plot;

import dev.foreword.chart.layout.Format;
import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Face;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Sketch;
import dev.foreword.chart.mark.TextLines;
import dev.foreword.chart.mark.TextStyle;
import dev.foreword.model.chart.ChartDetails;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * What happened when, above a chart of periods: each event has a flag at the head of a dashed line. Where the flags don't
 * fit beside each other, they stand in lanes, and none is crossed by another's line; where even that is too little room,
 * the lines are numbered and the events listed.
 */
final class EventFlags {

    private static final int MOST_LANES = 3;
    private static final double GAP = 5;
    private static final double MARKER = 10;

    private record Flag(ChartDetails.Event event, double x, int lane) {}

    private final List<ChartDetails.Event> events;
    private final Format format;
    private final ChartFonts fonts;
    private final List<Flag> flags = new ArrayList<>();
    private final boolean numbered;
    private int lanes;

    /**
     * @param events what happened
     * @param x where along the width a point of time is, before the axes are drawn; near enough to see what fits
     * @param format the size of the chart
     */
    EventFlags(List<ChartDetails.Event> events, DoubleUnaryOperator x, Format format, ChartFonts fonts) {
        this.events = events.stream()
                .sorted(Comparator.comparingDouble(ChartDetails.Event::at))
                .toList();
        this.format = format;
        this.fonts = fonts;
        this.numbered = !place(x);
    }

    private boolean place(DoubleUnaryOperator x) {
        flags.clear();
        lanes = 0;
        for (ChartDetails.Event event : events) {
            double at = x.applyAsDouble(event.at());
            int lane = flags.stream()
                    .filter(f -> f.x() + width(f.event().label()) + 2 * GAP > at)
                    .mapToInt(f -> f.lane() + 1)
                    .max()
                    .orElse(0);
            if (lane >= MOST_LANES || at + GAP + width(event.label()) > format.width()) {
                return false;
            }
            flags.add(new Flag(event, at, lane));
            lanes = Math.max(lanes, lane + 1);
        }
        return true;
    }

    /** {@return the room that the flags take above the plot} */
    double height() {
        if (events.isEmpty()) {
            return 0;
        }
        if (!numbered) {
            return lanes * format.lineHeight() + 4;
        }
        return listLines() * format.lineHeight() + MARKER * 2 + 12;
    }

    private int listLines() {
        return events.stream().mapToInt(e -> lines(e).size()).sum();
    }

    private List<String> lines(ChartDetails.Event event) {
        double room = format.width() - 2 * MARKER - 8;
        return TextLines.wrap(event.label(), fonts.of(Face.TEXT, format.textSize()), room);
    }

    /**
     * Draws the flags and their lines.
     *
     * @param top where their room begins
     * @param x where along the width a point of time is
     * @param bottom where the lines end
     */
    void draw(Sketch sketch, double top, DoubleUnaryOperator x, double bottom) {
        if (numbered) {
            drawNumbers(sketch, top, x, bottom);
            return;
        }
        for (Flag flag : flags) {
            double at = x.applyAsDouble(flag.event().at());
            double y = top + flag.lane() * format.lineHeight();
            sketch.dashes(at, y + 2, at, bottom, Ink.AXIS);
            sketch.paragraph(List.of(flag.event().label()), at + GAP, y, Sketch.Anchor.START, format.text());
        }
    }

    private void drawNumbers(Sketch sketch, double top, DoubleUnaryOperator x, double bottom) {
        double y = top;
        double heads = top + height() - MARKER - 4;
        double free = 0;
        for (int i = 0; i < events.size(); i++) {
            ChartDetails.Event event = events.get(i);
            double at = x.applyAsDouble(event.at());
            // Heads of events that lie close together are moved apart; each line leads to its own.
            double head = Math.max(at, free + MARKER);
            free = head + MARKER + 2;
            sketch.dashes(head, heads + MARKER, at, heads + MARKER + 4, Ink.AXIS);
            sketch.dashes(at, heads + MARKER + 4, at, bottom, Ink.AXIS);
            number(sketch, i + 1, head, heads);
            number(sketch, i + 1, MARKER, y + format.lineHeight() / 2);
            List<String> lines = lines(event);
            sketch.paragraph(lines, 2 * MARKER + 8, y, Sketch.Anchor.START, format.text());
            y += lines.size() * format.lineHeight();
        }
    }

    private void number(Sketch sketch, int number, double x, double y) {
        sketch.circle(x, y, MARKER - 1.5, Ink.TEXT);
        sketch.centred(
                Integer.toString(number),
                x,
                y,
                Sketch.Anchor.MIDDLE,
                TextStyle.of(Face.STRONG, format.textSize() - 2, Ink.PAPER));
    }

    private double width(String label) {
        return ChartFonts.width(label, fonts.of(Face.TEXT, format.textSize()));
    }
}
