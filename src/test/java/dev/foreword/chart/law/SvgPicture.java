package dev.foreword.chart.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A chart as its reader gets it: the shapes and words of a published SVG, by the custom properties that colour them. It
 * knows nothing of how they came to be drawn.
 */
final class SvgPicture {

    private static final Pattern STEP = Pattern.compile("([MLQCZ])([^MLQCZ]*)");
    private static final Pattern INK = Pattern.compile("var\\(--chart-(.+)\\)");
    private static final double SWATCH = 12;

    /**
     * Words in one line.
     *
     * @param words what they say
     * @param left where they begin
     * @param middle the middle of their width
     * @param y the middle of their height, about
     */
    record Label(String words, double left, double middle, double y) {}

    private final double width;
    private final List<Form> forms = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    SvgPicture(String svg) {
        Document document = Jsoup.parse(svg, Parser.xmlParser());
        Element root = document.select("svg").first();
        width = root == null ? 0 : number(root, "width");
        document.select("rect, circle, path").forEach(mark -> forms.add(form(mark)));
        document.select("text").forEach(text -> labels.add(label(text)));
    }

    double width() {
        return width;
    }

    /** {@return the filled shapes of an ink, in the order in which they are drawn, without the legend's swatches} */
    List<Form> filled(String ink) {
        return forms(form -> form.fill().equals(ink) && !isSwatch(form));
    }

    /** {@return the swatches of the legend} */
    List<Form> swatches() {
        return forms(SvgPicture::isSwatch);
    }

    /** {@return the lines of an ink that aren't dashed} */
    List<Form> lines(String ink) {
        return forms(
                form -> form.fill().isEmpty() && !form.dashed() && form.stroke().equals(ink));
    }

    List<Form> dashes() {
        return forms(Form::dashed);
    }

    List<Form> forms(Predicate<Form> which) {
        return forms.stream().filter(which).toList();
    }

    List<Label> labels() {
        return labels;
    }

    List<String> words() {
        return labels.stream().map(Label::words).toList();
    }

    /** {@return the only label that says so} */
    Label label(String words) {
        List<Label> found = labels.stream().filter(l -> l.words().equals(words)).toList();
        assertThat(found).as("labels that say " + words).hasSize(1);
        return found.get(0);
    }

    private static boolean isSwatch(Form form) {
        return form.element().equals("rect")
                && Math.abs(form.width() - form.height()) < 0.05
                && (Math.abs(form.width() - SWATCH) < 0.05 || Math.abs(form.width() - SWATCH + 1) < 0.05);
    }

    private static Label label(Element text) {
        Element sized = text.hasAttr("font-size") ? text : Objects.requireNonNull(text.parent());
        double size = number(sized, "font-size");
        double left = number(text, "x");
        double width = Fonts.of(text.hasAttr("font-weight"))
                .deriveFont((float) size)
                .getStringBounds(text.wholeText(), Fonts.CONTEXT)
                .getWidth();
        return new Label(text.text(), left, left + width / 2, number(text, "y") - size * 0.35);
    }

    private static Form form(Element mark) {
        String fill = mark.attr("fill").equals("none") ? "" : ink(mark.attr("fill"));
        return new Form(
                mark.tagName(), fill, ink(mark.attr("stroke")), mark.hasAttr("stroke-dasharray"), outline(mark));
    }

    private static String ink(String property) {
        Matcher ink = INK.matcher(property);
        return ink.matches() ? ink.group(1) : "";
    }

    private static Path2D outline(Element mark) {
        return switch (mark.tagName()) {
            case "rect" -> box(number(mark, "x"), number(mark, "y"), number(mark, "width"), number(mark, "height"));
            case "circle" -> {
                double r = number(mark, "r");
                yield new Path2D.Double(
                        new Ellipse2D.Double(number(mark, "cx") - r, number(mark, "cy") - r, 2 * r, 2 * r));
            }
            default -> path(mark.attr("d"));
        };
    }

    private static Path2D box(double x, double y, double width, double height) {
        return new Path2D.Double(new Rectangle2D.Double(x, y, width, height));
    }

    private static Path2D path(String d) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        STEP.matcher(d).results().forEach(step -> {
            String[] words = step.group(2).isBlank()
                    ? new String[0]
                    : step.group(2).strip().split(" ");
            double[] c = new double[words.length];
            for (int i = 0; i < c.length; i++) {
                c[i] = Double.parseDouble(words[i]);
            }
            switch (step.group(1)) {
                case "M" -> path.moveTo(c[0], c[1]);
                case "L" -> path.lineTo(c[0], c[1]);
                case "Q" -> path.quadTo(c[0], c[1], c[2], c[3]);
                case "C" -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> path.closePath();
            }
        });
        return path;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    /** The fonts that words are set in, to know where their middle is. */
    private static final class Fonts {
        static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
        private static final Font REGULAR = load("PublicSans-Regular.ttf");
        private static final Font STRONG = load("PublicSans-SemiBold.ttf");

        static Font of(boolean strong) {
            return strong ? STRONG : REGULAR;
        }

        private static Font load(String file) {
            try (InputStream in = Fonts.class.getResourceAsStream("/dev/foreword/chart/fonts/" + file)) {
                return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in));
            } catch (FontFormatException | IOException e) {
                throw new UncheckedIOException(new IOException(e));
            }
        }
    }
}
