package dev.foreword;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Rule;
import dev.foreword.expression.Functions;
import dev.foreword.testing.Golden;
import dev.foreword.testing.RecordDocs;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** The guide's tables of rules and of what templates see are those of the code. */
class GuideDataTest {

    private static final Path VIEWS = Path.of("src/main/java/dev/foreword/page/view");
    private static final Path GUIDE = Path.of("data/guide");

    @Test
    void theGuideListsEveryRule() {
        StringBuilder csv = new StringBuilder("rule,severity,holds\n");
        for (Rule rule : Rule.values()) {
            csv.append(line(rule.id(), rule.severity().label(), rule.summary()));
        }
        Golden.assertMatches(GUIDE.resolve("rules.csv"), csv.toString());
    }

    @Test
    void theGuideListsEveryFunction() {
        StringBuilder csv = new StringBuilder("written,formula,unit\n");
        Functions.catalogue().forEach(f -> csv.append(line(f.written(), f.meaning(), f.unit())));
        Golden.assertMatches(GUIDE.resolve("functions.csv"), csv.toString());
    }

    @Test
    void theGuideListsEverythingThatTemplatesSee() throws Exception {
        StringBuilder csv = new StringBuilder("model,component,type,meaning\n");
        for (Class<?> view : views()) {
            RecordDocs docs = RecordDocs.of(VIEWS.resolve(view.getSimpleName() + ".java"));
            for (RecordComponent component : view.getRecordComponents()) {
                csv.append(line(
                        view.getSimpleName(), component.getName(), type(component), docs.meaning(component.getName())));
            }
        }
        Golden.assertMatches(GUIDE.resolve("view_model.csv"), csv.toString());
    }

    @Test
    void theGuideListsEveryDependency() throws Exception {
        String listed = Files.readString(GUIDE.resolve("dependencies.csv"), UTF_8);
        NodeList names = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                        "/project/dependencies/dependency/artifactId",
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(Path.of("pom.xml").toFile()),
                        XPathConstants.NODESET);

        assertThat(IntStream.range(0, names.getLength())
                        .mapToObj(i -> names.item(i).getTextContent()))
                .hasSizeGreaterThan(15)
                .allSatisfy(name -> assertThat(listed).contains(":" + name + ","));
    }

    private static List<Class<?>> views() throws IOException, ClassNotFoundException {
        List<Class<?>> views = new ArrayList<>();
        try (Stream<Path> files = Files.list(VIEWS)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info")) {
                    views.add(Class.forName("dev.foreword.page.view." + name));
                }
            }
        }
        return views;
    }

    private static String type(RecordComponent component) {
        String type = type(component.getGenericType().getTypeName());
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? type + " or none" : type;
    }

    private static String type(String name) {
        return name.replaceAll("[a-z]+(\\.[a-z]+)*\\.", "")
                .replace("TemplateHTMLOutputModel", "markup")
                .replace("boolean", "true or false")
                .replace("int", "number")
                .replace("String", "text")
                .replaceAll("Map<text, (.*)>", "$1 by key")
                .replaceAll("List<(.*)>", "list of $1");
    }

    private static String line(String... cells) {
        return String.join(
                        ",",
                        Arrays.stream(cells)
                                .map(c ->
                                        c.contains(",") || c.contains("\"") ? "\"" + c.replace("\"", "\"\"") + "\"" : c)
                                .toList())
                + "\n";
    }
}
