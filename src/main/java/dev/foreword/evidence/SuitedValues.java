package dev.foreword.evidence;

import dev.foreword.evidence.claim.Assertion.Role;
import dev.foreword.evidence.claim.ClaimReader;
import dev.foreword.evidence.claim.Direction;
import dev.foreword.evidence.claim.Names;
import dev.foreword.evidence.claim.Reading;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.node.ValueNode;
import dev.foreword.model.passage.Passage;
import dev.foreword.model.passage.Passage.Segment;
import dev.foreword.model.passage.Passages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Prints values in the form that suits the words round them: “fell by ${change}” says which way by its verb, and prints
 * 21.6 and not −21.6. Whether the verb is right is checked as it is for any value.
 */
public final class SuitedValues {

    private static final String MINUS = "−";

    private final ResolvedSite site;

    private SuitedValues(ResolvedSite site) {
        this.site = site;
    }

    /** {@return the same site, with its values in the forms that suit} */
    public static ResolvedSite of(ResolvedSite site) {
        return site.values().anyBeginsWith(MINUS) ? new SuitedValues(site).suited() : site;
    }

    private ResolvedSite suited() {
        Map<ValueNode, String> suited = new ConcurrentHashMap<>();
        Stream<Passage> covers =
                site.site().reports().stream().flatMap(report -> Passages.ofCover(site, report).stream());
        Stream<Passage> pages = site.index().pages().flatMap(page -> Passages.of(site, page).stream());
        List<Passage> passages = Stream.concat(covers, pages).toList();
        passages.parallelStream().forEach(passage -> suit(passage, suited));
        return site.with(site.values().printedAs(suited));
    }

    private void suit(Passage passage, Map<ValueNode, String> suited) {
        for (Segment segment : passage.segments()) {
            Optional.ofNullable(segment.node())
                    .filter(ValueNode.class::isInstance)
                    .map(ValueNode.class::cast)
                    .filter(value -> site.values().text(value).startsWith(MINUS) && isSaid(passage, segment))
                    .ifPresent(
                            value -> suited.put(value, site.values().text(value).substring(MINUS.length())));
        }
    }

    /** The words say a fall, and by how much. */
    private static boolean isSaid(Passage passage, Segment segment) {
        Reading reading = ClaimReader.value(passage.tokens(), segment.from(), segment.to(), Names.NONE);
        return reading instanceof Reading.Understood understood
                && understood.statement().way().filter(Direction.DOWN::equals).isPresent()
                && understood
                        .statement()
                        .given()
                        .filter(given -> given.role() == Role.BY)
                        .isPresent();
    }
}
