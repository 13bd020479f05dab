package dev.foreword.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads published files as strictly as their formats allow: what a browser forgives, other programs don’t. */
public final class WellFormed {

    private static final int MOST_ERRORS = 3;

    private WellFormed() {}

    /** {@return what is wrong with the form of published files, as {@code path: fault}} */
    public static List<String> faults(Map<String, byte[]> files) {
        return files.entrySet().stream()
                .flatMap(file -> faults(file.getKey(), file.getValue()).map(fault -> file.getKey() + ": " + fault))
                .toList();
    }

    private static Stream<String> faults(String path, byte[] bytes) {
        try {
            return switch (path.substring(path.lastIndexOf('.') + 1)) {
                case "html" -> html(text(bytes));
                case "svg", "xml" -> xml(bytes);
                case "json" -> json(bytes);
                case "csv" -> csv(text(bytes));
                case "css", "txt", "bib" -> Stream.of(text(bytes)).limit(0);
                default -> Stream.empty();
            };
        } catch (IOException | SAXException | IllegalArgumentException e) {
            return Stream.of(String.valueOf(e.getMessage()));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) throws IOException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static Stream<String> html(String text) throws IOException, SAXException, ParserConfigurationException {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
        Document page = parser.parseInput(new StringReader(text), "");
        page.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        for (Element drawing : page.select("svg")) {
            xml(drawing.outerHtml().getBytes(UTF_8));
        }
        Set<String> ids = new HashSet<>();
        Stream<String> twice = page.select("[id]").stream()
                .map(Element::id)
                .filter(id -> !ids.add(id))
                .map(id -> "the id " + id + " is there twice");
        return Stream.concat(parser.getErrors().stream().map(Object::toString), twice);
    }

    private static Stream<String> xml(byte[] bytes) throws IOException, SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.newSAXParser().parse(new ByteArrayInputStream(bytes), new DefaultHandler());
        return Stream.empty();
    }

    private static Stream<String> json(byte[] bytes) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(bytes)) {
            while (parser.nextToken() != null) {
                parser.getText();
            }
        }
        return Stream.empty();
    }

    private static Stream<String> csv(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            long widths =
                    parser.stream().mapToInt(record -> record.size()).distinct().count();
            return widths > 1 ? Stream.of("rows of " + widths + " lengths") : Stream.empty();
        }
    }
}
