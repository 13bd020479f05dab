package dev.foreword.proof;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.foreword.testing.OwnSite;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every chart, table and description of this repository's site says what the data say that are published beside it. The
 * published files are read as a doubter would read them: with no code of the program, not even for a number.
 */
class PublishedFiguresTest {

    @Test
    void sayWhatTheDataSay() {
        List<String> faults = pages().flatMap(PublishedFiguresTest::faults).toList();

        assertThat(faults).isEmpty();
    }

    /** A proof that can't fail is none: each of these is one thing made false in a figure that was found true. */
    @TestFactory
    Stream<DynamicTest> oneThingMadeFalseIsFound() {
        return Stream.of(
                falsified("a cell of the table", "gallery-column", figure -> text(figure, "td", "411")),
                falsified(
                        "a row left out of the middle of a line", "gallery-line", figure -> remove(figure, "tbody tr")),
                falsified("a bar too long", "gallery-bar", figure -> grow(figure, "rect", "width")),
                falsified("a column too high", "gallery-column", figure -> grow(figure, "rect:last-of-type", "height")),
                falsified("a bar left out", "gallery-bar", figure -> remove(figure, "rect")),
                falsified("a label", "gallery-bar", figure -> text(figure, "text:contains(15.4)", "14.5")),
                falsified(
                        "a disc in another place",
                        "gallery-dot",
                        figure -> grow(figure, "circle:not(.background)", "cx")),
                falsified("a square too few", "gallery-waffle", figure -> remove(figure, "rect:last-of-type")),
                falsified("a coin too few", "gallery-icons", figure -> remove(figure, "circle")),
                falsified("an area without its colour", "gallery-map", figure -> remove(figure, "path[fill*=step]")),
                falsified("the way a line goes", "gallery-line", figure -> say(figure, "down from", "up from")),
                falsified("where a line begins", "gallery-line", figure -> say(figure, "from 182 in", "from 182 in 1")),
                falsified("how far a line goes", "gallery-line", figure -> say(figure, "to 109", "to 110")),
                falsified("the greatest change", "gallery-line", figure -> say(figure, "down by 34", "down by 33")),
                falsified("the highest", "gallery-bar", figure -> say(figure, "for Riverside", "for Hillside")),
                falsified("the lowest", "gallery-bar", figure -> say(figure, "is 11.2", "is 11.3")),
                falsified(
                        "the least on an axis", "gallery-scatter", figure -> say(figure, "between 0.6", "between 8.1")),
                falsified(
                        "two shares exchanged", "gallery-waffle", figure -> say(figure, "On foot, 46", "On foot, 24")));
    }

    @Test
    void anotherNumberInTheDataIsFound() {
        Element figure = figureOf("gallery-line");
        PublishedData other = PublishedData.parse(csv(figure).replace("2016,175,", "2016,157,"));

        assertThat(PublishedFigure.of(figure, other).faults()).isNotEmpty();
    }

    /** Nor could the program's own code find the program's faults. */
    @Test
    void nothingOfTheProgramIsUsed() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("dev.foreword..")
                        .and(not(resideInAnyPackage("dev.foreword.proof", "dev.foreword.testing"))))
                .check(new ClassFileImporter().importPackages("dev.foreword.proof"));
    }

    private static DynamicTest falsified(String what, String id, Consumer<Element> change) {
        return DynamicTest.dynamicTest(what, () -> {
            Element figure = figureOf(id);
            String before = figure.outerHtml();
            change.accept(figure);

            assertThat(figure.outerHtml()).isNotEqualTo(before);
            assertThat(figure(figure).faults()).isNotEmpty();
        });
    }

    private static Element figureOf(String id) {
        String path = "guide/gallery/index.html";
        return Jsoup.parse(OwnSite.text(path), "https://site/" + path).getElementById(id);
    }

    private static void text(Element figure, String which, String words) {
        figure.select(which).first().text(words);
    }

    private static void remove(Element figure, String which) {
        figure.select(which).last().remove();
    }

    private static void grow(Element figure, String which, String attribute) {
        Element mark = figure.select(which).last();
        mark.attr(attribute, String.valueOf(Drawing.size(mark, attribute) + 2));
    }

    private static void say(Element figure, String words, String others) {
        Element description = figure.selectFirst("details > p");
        description.text(description.text().replaceFirst(words, others));
    }

    private static Stream<String> pages() {
        return OwnSite.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .filter(path -> OwnSite.text(path).contains("<figure class=\"figure\""));
    }

    private static Stream<String> faults(String path) {
        return Jsoup.parse(OwnSite.text(path), "https://site/" + path)
                .select("figure.figure:has(svg.chart), figure.figure:has(a[href$=.csv])")
                .stream()
                .flatMap(figure ->
                        figure(figure).faults().stream().map(fault -> path + "#" + figure.id() + " " + fault));
    }

    private static PublishedFigure figure(Element figure) {
        return PublishedFigure.of(figure, PublishedData.parse(csv(figure)));
    }

    private static String csv(Element figure) {
        Element link = figure.selectFirst("a[href$=.csv]");
        return OwnSite.text(URI.create(link.absUrl("href")).getPath().substring(1));
    }
}
