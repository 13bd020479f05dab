package dev.foreword.model.evidence;

import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.Waiver;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.commonmark.node.Node;

/** The numbers in the text of all reports and what each rests on: the fact-checker’s index. */
public final class EvidenceIndex {

    /** Of a site whose text could not be read. */
    public static final EvidenceIndex EMPTY = new EvidenceIndex(Map.of(), List.of());

    private final SortedMap<String, List<EvidenceItem>> byReport;
    private final Map<String, List<EvidenceItem>> byFile = new HashMap<>();
    private final Map<Node, EvidenceItem> byNode = new HashMap<>();
    private final List<Waiver> waivers;

    /**
     * @param byReport the numbers of each report, by its slug, in reading order
     * @param waivers all waivers of the site
     */
    public EvidenceIndex(Map<String, List<EvidenceItem>> byReport, List<Waiver> waivers) {
        this.byReport = Collections.unmodifiableSortedMap(new TreeMap<>(byReport));
        this.waivers = List.copyOf(waivers);
        byReport.values()
                .forEach(items -> items.forEach(item -> {
                    byFile.computeIfAbsent(item.spot().page().file(), page -> new ArrayList<>())
                            .add(item);
                    item.spot().node().ifPresent(n -> byNode.put(n, item));
                }));
    }

    /** {@return the numbers of all reports, by their slugs, in order} */
    public Map<String, List<EvidenceItem>> all() {
        return byReport;
    }

    /** {@return the numbers of a report, in reading order} */
    public List<EvidenceItem> of(Report report) {
        return byReport.getOrDefault(report.slug(), List.of());
    }

    /** {@return the numbers of a page} */
    public List<EvidenceItem> of(Page page) {
        return Collections.unmodifiableList(byFile.getOrDefault(page.file(), List.of()));
    }

    /** {@return what a value, claim or cited number rests on, if it is one of a report} */
    public Optional<EvidenceItem> of(Node node) {
        return Optional.ofNullable(byNode.get(node));
    }

    /** {@return the waivers of a report’s pages} */
    public List<Waiver> waivers(Report report) {
        List<Waiver> found = new ArrayList<>();
        report.pages()
                .forEach(page -> waivers.stream()
                        .filter(w -> w.place().file().equals(page.file()))
                        .forEach(found::add));
        return found;
    }

    /**
     * How many of some numbers rest on evidence.
     *
     * @param covered those that do
     * @param waived those that an author answers for: they need no evidence, and have none
     * @param all how many there are
     */
    public record Coverage(int covered, int waived, int all) {

        /** {@return how many need evidence: all but those that are waived} */
        public int needed() {
            return all - waived;
        }

        /** {@return the share of those that need it, in per cent, rounded down so that only all are 100; 100 for none} */
        public int percent() {
            return needed() == 0 ? 100 : (int) (100L * covered / needed());
        }
    }

    /** {@return how many of some numbers rest on something} */
    public static Coverage coverage(List<EvidenceItem> items) {
        int waived = (int) items.stream()
                .filter(i -> i.status() == EvidenceItem.Status.WAIVED)
                .count();
        return new Coverage((int) items.stream().filter(EvidenceItem::isCovered).count(), waived, items.size());
    }
}
