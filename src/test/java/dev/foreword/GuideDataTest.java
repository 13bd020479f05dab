package dev.foreword;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.diagnostics.Rule;
import dev.foreword.expression.Functions;
import dev.foreword.testing.Golden;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
            String source = Files.readString(VIEWS.resolve(view.getSimpleName() + ".java"), UTF_8);
            for (RecordComponent component : view.getRecordComponents()) {
                String meaning = meaning(source, component.getName());
                csv.append(line(
                        view.getSimpleName(),
                        component.getName(),
                        type(component.getGenericType().getTypeName()),
                        meaning));
            }
        }
        Golden.assertMatches(GUIDE.resolve("view_model.csv"), csv.toString());
    }

    @Test
    void theGuideListsEveryDependency() throws IOException {
        String listed = Files.readString(GUIDE.resolve("dependencies.csv"), UTF_8);
        String pom = Files.readString(Path.of("pom.xml"), UTF_8);
        String dependencies = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        Matcher m = Pattern.compile("<artifactId>([^<]+)</artifactId>").matcher(dependencies);
        List<String> names = new ArrayList<>();
        while (m.find()) {
            names.add(m.group(1));
        }

        assertThat(names)
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

    /** The words of {@code @param}; a record without any says it all in its first sentence. */
    private static String meaning(String source, String component) {
        Matcher m = Pattern.compile("@param " + component + " (.*?)(?=\\n \\* @param|\\n \\*/)", Pattern.DOTALL)
                .matcher(source);
        Matcher first = Pattern.compile("/\\*\\* (.*?) \\*/").matcher(source);
        String words = m.find() ? m.group(1) : first.find() ? first.group(1) : "";
        assertThat(words).as("what %s is", component).isNotBlank();
        return words.replaceAll("\\n \\* +", " ")
                .replaceAll("\\{@code ([^}]*)\\}", "$1")
                .strip();
    }

    private static String type(String name) {
        return name.replaceAll("[a-z]+(\\.[a-z]+)*\\.", "")
                .replace("TemplateHTMLOutputModel", "markup")
                .replace("boolean", "true or false")
                .replace("int", "number")
                .replace("String", "text")
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
