package dev.foreword.language.finder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.language.Tokens;
import dev.foreword.testing.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often the finder is right on sentences of which each number was labelled before the rules were tried on them. */
class ReleaseSampleTest {

    private static final Path RESULT = Path.of("data/guide/quantity_sample.csv");

    private int found;
    private int missed;
    private int wrong;
    private int labelled;
    private final List<String> mistakes = new ArrayList<>();

    @Test
    void isRightOnSentencesOfOfficialReleases() throws IOException {
        for (String line : lines()) {
            judge(Labelled.of(line));
        }
        double precision = 100.0 * found / (found + wrong);
        double recall = 100.0 * found / (found + missed);
        assertThat(labelled).isGreaterThanOrEqualTo(200);
        assertThat(precision).as(mistakes.toString()).isGreaterThanOrEqualTo(97);
        assertThat(recall).as(mistakes.toString()).isGreaterThanOrEqualTo(97);
        Golden.assertMatches(
                RESULT,
                "measure,value\nNumbers labelled,%d\nQuantities among them,%d\nFound,%d\nTaken for quantities and none,%d\n"
                                .formatted(labelled, found + missed, found, wrong)
                        + "Precision,%.1f%%\nRecall,%.1f%%\n".formatted(precision, recall));
    }

    private void judge(Labelled sentence) {
        List<Mention> quantities = QuantityFinder.quantities(Tokens.of(sentence.text()));
        for (Label label : sentence.labels()) {
            labelled++;
            boolean said = quantities.stream().anyMatch(m -> m.from() < label.to() && label.from() < m.to());
            found += label.quantity() && said ? 1 : 0;
            missed += label.quantity() && !said ? 1 : 0;
            wrong += !label.quantity() && said && isOnlyThis(sentence, label, quantities) ? 1 : 0;
            if (label.quantity() != said) {
                mistakes.add(sentence.text().substring(label.from(), label.to()) + " in: " + sentence.text());
            }
        }
        for (Mention mention : quantities) {
            if (sentence.labels().stream().noneMatch(l -> l.from() < mention.to() && mention.from() < l.to())) {
                wrong++;
                mistakes.add("unlabelled " + sentence.text().substring(mention.from(), mention.to()));
            }
        }
    }

    /** {@code 71 per 10,000} is found as one: its base isn’t a mistake of its own. */
    private static boolean isOnlyThis(Labelled sentence, Label label, List<Mention> quantities) {
        return quantities.stream()
                .filter(m -> m.from() < label.to() && label.from() < m.to())
                .noneMatch(m -> sentence.labels().stream()
                        .anyMatch(l -> l.quantity() && m.from() < l.to() && l.from() < m.to()));
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = ReleaseSampleTest.class.getResourceAsStream("/figures/releases.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private record Label(int from, int to, boolean quantity) {}

    private record Labelled(String text, List<Label> labels) {
        static Labelled of(String written) {
            StringBuilder text = new StringBuilder();
            List<Label> labels = new ArrayList<>();
            int begin = 0;
            for (int i = 0; i < written.length(); i++) {
                char c = written.charAt(i);
                switch (c) {
                    case '[', '{' -> begin = text.length();
                    case ']', '}' -> labels.add(new Label(begin, text.length(), c == ']'));
                    default -> text.append(c);
                }
            }
            return new Labelled(text.toString(), List.copyOf(labels));
        }
    }
}
