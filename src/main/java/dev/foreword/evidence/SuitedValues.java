package dev.foreword.evidence;

import dev.foreword.evidence.claim.Assertion.Role;
import dev.foreword.evidence.claim.ClaimReader;
import dev.foreword.evidence.claim.Direction;
import dev.foreword.evidence.claim.Names;
import dev.foreword.evidence.claim.Reading;
import dev.foreword.evidence.claim.UnitBeside;
import dev.foreword.language.Tokens;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.ValueNode;
import dev.foreword.model.passage.Passage;
import dev.foreword.model.passage.Passage.Segment;
import dev.foreword.model.passage.Passages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints values in the form that suits the words round them. “Fell by ${change}” says which way by its verb, and prints
 * 21.6 and not −21.6; “${wait} weeks” names the unit, and prints it once. Whether verb and unit are right is checked as it
 * is for any value.
 */
public final class SuitedValues {

    private static final String MINUS = "−";

    private final ResolvedSite site;

    private SuitedValues(ResolvedSite site) {
        this.site = site;
    }

    /** {@return the same site, with its values in the forms that suit} */
    public static ResolvedSite of(ResolvedSite site) {
        return new SuitedValues(site).suited();
    }

    private ResolvedSite suited() {
        Set<String> files = site.values().printed(SuitedValues::mayChange).stream()
                .map(value -> value.place().file())
                .collect(Collectors.toUnmodifiableSet());
        if (files.isEmpty()) {
            return site;
        }
        Stream<Passage> covers =
                site.site().reports().stream().flatMap(report -> Passages.ofCover(site, report).stream());
        Stream<Passage> pages = site.index()
                .pages()
                .filter(page -> files.contains(page.file()))
                .flatMap(page -> Passages.of(site, page).stream());
        Map<ValueNode, String> suited = new ConcurrentHashMap<>();
        List<Passage> passages = Stream.concat(covers, pages).toList();
        passages.parallelStream().forEach(passage -> suit(passage, suited));
        return site.with(site.values().printedAs(suited));
    }

    /** A value that is digits and no more has one form. */
    private static boolean mayChange(String text) {
        return text.chars().anyMatch(c -> !Character.isDigit(c) && c != ',' && c != '.');
    }

    private void suit(Passage passage, Map<ValueNode, String> suited) {
        for (Segment segment : passage.segments()) {
            if (segment.node() instanceof ValueNode value
                    && mayChange(site.values().text(value))) {
                suited.put(value, suited(passage, segment));
            }
        }
    }

    private String suited(Passage passage, Segment segment) {
        Tokens tokens = passage.tokens();
        String printed = passage.text().substring(segment.from(), segment.to());
        String once = UnitBeside.of(tokens, tokens.at(segment.from()), tokens.at(segment.to()))
                .flatMap(UnitBeside::once)
                .orElse(printed);
        return once.startsWith(MINUS) && isSaid(passage, segment) ? once.substring(MINUS.length()) : once;
    }

    /** The words say a fall, and by how much. */
    private static boolean isSaid(Passage passage, Segment segment) {
        Reading reading = new ClaimReader(passage.tokens()).value(segment.from(), segment.to(), Names.NONE);
        return reading instanceof Reading.Understood understood
                && understood.statement().way().filter(Direction.DOWN::equals).isPresent()
                && understood
                        .statement()
                        .given()
                        .filter(given -> given.role() == Role.BY)
                        .isPresent();
    }
}
