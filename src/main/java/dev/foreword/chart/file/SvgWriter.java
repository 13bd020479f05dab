package dev.foreword.chart.file;

import dev.foreword.chart.mark.ChartFonts;
import dev.foreword.chart.mark.Drawing;
import dev.foreword.chart.mark.Face;
import dev.foreword.chart.mark.Ink;
import dev.foreword.chart.mark.Mark;
import dev.foreword.chart.mark.TextStyle;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Base64;
import java.util.function.Function;

/** Writes the marks of a drawing as SVG elements. What most words share is said once, around them. */
public final class SvgWriter implements Mark.Visitor {

    private final StringBuilder out = new StringBuilder(4096);
    private final ChartFonts fonts;
    private final Function<Ink, String> colours;
    private final double usualSize;

    private SvgWriter(ChartFonts fonts, Function<Ink, String> colours, double usualSize) {
        this.fonts = fonts;
        this.colours = colours;
        this.usualSize = usualSize;
    }

    /**
     * {@return the marks as elements in a group}
     *
     * @param drawing what to write
     * @param fonts in which it was measured
     * @param colours what each ink becomes
     */
    public static String write(Drawing drawing, ChartFonts fonts, Function<Ink, String> colours) {
        double usual = drawing.words()
                .map(Mark.Words::style)
                .filter(style -> style.face() != Face.DISPLAY)
                .map(TextStyle::size)
                .findFirst()
                .orElse(15.0);
        SvgWriter writer = new SvgWriter(fonts, colours, usual);
        writer.out
                .append("<g font-size=\"")
                .append(SvgText.number(usual))
                .append("\" fill=\"")
                .append(colours.apply(Ink.TEXT))
                .append("\">\n");
        drawing.marks().forEach(mark -> mark.accept(writer));
        return writer.out.append("</g>\n").toString();
    }

    @Override
    public void visit(Mark.Filled mark) {
        shape(mark.shape());
        close(mark.ink(), "fill");
    }

    @Override
    public void visit(Mark.Bordered mark) {
        shape(mark.shape());
        if (!(mark.shape() instanceof Rectangle2D)) {
            // What lies within an odd number of rings is inside, whichever way round they run.
            out.append(" fill-rule=\"evenodd\"");
        }
        coordinate("stroke-width", mark.width());
        out.append(" stroke=\"").append(colours.apply(mark.border())).append('"');
        close(mark.ink(), "fill");
    }

    @Override
    public void visit(Mark.Outlined mark) {
        if (mark.shape() instanceof Ellipse2D) {
            shape(mark.shape());
        } else {
            out.append("<path d=\"").append(path(mark.shape())).append('"');
        }
        out.append(" fill=\"none\"");
        if (mark.width() != 1) {
            coordinate("stroke-width", mark.width());
        }
        if (mark.round()) {
            out.append(" stroke-linejoin=\"round\" stroke-linecap=\"round\"");
        }
        if (mark.dash() > 0) {
            coordinate("stroke-dasharray", mark.dash());
        }
        close(mark.ink(), "stroke");
    }

    @Override
    public void visit(Mark.Image mark) {
        out.append("<image");
        coordinate("x", mark.box().getX());
        coordinate("y", mark.box().getY());
        coordinate("width", mark.box().getWidth());
        coordinate("height", mark.box().getHeight());
        out.append(" href=\"data:")
                .append(mark.logo().type())
                .append(";base64,")
                .append(Base64.getEncoder().encodeToString(mark.logo().bytes()))
                .append("\"/>\n");
    }

    @Override
    public void visit(Mark.Words mark) {
        TextStyle style = mark.style();
        out.append("<text");
        coordinate("x", mark.x());
        coordinate("y", mark.y());
        if (style.size() != usualSize) {
            coordinate("font-size", style.size());
        }
        if (style.face() != Face.TEXT) {
            out.append(" font-weight=\"600\"");
        }
        if (style.face() == Face.DISPLAY) {
            out.append(" font-family=\"").append(fonts.titleFamily()).append('"');
        }
        if (!style.ink().equals(Ink.TEXT)) {
            out.append(" fill=\"").append(colours.apply(style.ink())).append('"');
        }
        out.append('>').append(SvgText.escape(mark.text())).append("</text>\n");
    }

    private void shape(Shape shape) {
        if (shape instanceof Rectangle2D r) {
            out.append("<rect");
            coordinate("x", r.getX());
            coordinate("y", r.getY());
            coordinate("width", r.getWidth());
            coordinate("height", r.getHeight());
        } else if (shape instanceof RoundRectangle2D r) {
            out.append("<rect");
            coordinate("x", r.getX());
            coordinate("y", r.getY());
            coordinate("width", r.getWidth());
            coordinate("height", r.getHeight());
            coordinate("rx", r.getArcWidth() / 2);
        } else if (shape instanceof Ellipse2D e) {
            out.append("<circle");
            coordinate("cx", e.getCenterX());
            coordinate("cy", e.getCenterY());
            coordinate("r", e.getWidth() / 2);
        } else {
            out.append("<path d=\"").append(path(shape)).append('"');
        }
    }

    private void close(Ink ink, String use) {
        if (!ink.role().equals("mark")) {
            out.append(" class=\"").append(ink.role()).append('"');
        }
        out.append(' ').append(use).append("=\"").append(colours.apply(ink)).append("\"/>\n");
    }

    private void coordinate(String name, double value) {
        out.append(' ').append(name).append("=\"").append(SvgText.number(value)).append('"');
    }

    private static String path(Shape shape) {
        StringBuilder path = new StringBuilder();
        double[] c = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> step(path, 'M', c, 2);
                case PathIterator.SEG_LINETO -> step(path, 'L', c, 2);
                case PathIterator.SEG_QUADTO -> step(path, 'Q', c, 4);
                case PathIterator.SEG_CUBICTO -> step(path, 'C', c, 6);
                default -> path.append('Z');
            }
        }
        return path.toString();
    }

    private static void step(StringBuilder path, char command, double[] c, int count) {
        path.append(command);
        for (int i = 0; i < count; i++) {
            path.append(i == 0 ? "" : " ").append(SvgText.number(c[i]));
        }
    }
}
