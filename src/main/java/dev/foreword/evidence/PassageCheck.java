package dev.foreword.evidence;

import dev.foreword.data.Quantity;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.evidence.claim.Assertion;
import dev.foreword.evidence.claim.Assertion.Asked;
import dev.foreword.evidence.claim.Assertion.Called;
import dev.foreword.evidence.claim.Assertion.Given;
import dev.foreword.evidence.claim.ClaimReader;
import dev.foreword.evidence.claim.Hedge;
import dev.foreword.evidence.claim.Names;
import dev.foreword.evidence.claim.Reading;
import dev.foreword.evidence.verify.ClaimVerifier;
import dev.foreword.evidence.verify.Finding;
import dev.foreword.evidence.verify.ForeignCheck;
import dev.foreword.evidence.verify.NameCheck;
import dev.foreword.evidence.verify.NameIndex;
import dev.foreword.evidence.verify.Outcome;
import dev.foreword.evidence.verify.Subject;
import dev.foreword.language.finder.Mention;
import dev.foreword.model.Waiver;
import dev.foreword.model.citation.Source;
import dev.foreword.model.evidence.EvidenceItem;
import dev.foreword.model.evidence.EvidenceItem.Basis;
import dev.foreword.model.evidence.EvidenceItem.Judgement;
import dev.foreword.model.evidence.EvidenceItem.Spot;
import dev.foreword.model.evidence.EvidenceItem.Status;
import dev.foreword.model.evidence.EvidenceItem.Wording;
import dev.foreword.model.evidence.Verdict;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.Waivers;
import dev.foreword.model.node.CitedNode;
import dev.foreword.model.node.ClaimNode;
import dev.foreword.model.node.ValueNode;
import dev.foreword.model.node.Values;
import dev.foreword.model.passage.Passage;
import dev.foreword.model.passage.Passage.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Accounts for every number of a passage: values, claims and cited numbers, and those that are none of these. */
final class PassageCheck {

    private final Passage passage;
    private final Values values;
    private final Map<String, Source> sources;
    private final Waivers waivers;
    private final NameIndex names;
    private final String language;

    private final ClaimReader reader;

    /** Made when a number first asks for it. */
    private Subject.@Nullable Surface surface;

    PassageCheck(Passage passage, ResolvedSite site, NameIndex names) {
        this.passage = passage;
        this.values = site.values();
        this.sources = site.site().sources();
        this.waivers = Waivers.of(passage.page());
        this.names = names;
        this.language = site.site().config().language();
        this.reader = new ClaimReader(passage.tokens());
    }

    /** {@return the numbers of the passage, in order} */
    List<Checked> numbers() {
        List<Checked> found = new ArrayList<>();
        for (Segment segment : passage.segments()) {
            Optional.ofNullable(segment.node())
                    .flatMap(node -> evidence(segment, node))
                    .ifPresent(found::add);
        }
        BareQuantities.of(passage).forEach(mention -> found.add(bare(mention)));
        found.sort(Comparator.comparing(c -> c.item().spot().place()));
        return found;
    }

    private Optional<Checked> evidence(Segment segment, Node node) {
        if (node instanceof ClaimNode claim) {
            return values.quantity(claim).map(q -> claim(segment, claim, q));
        }
        if (node instanceof ValueNode value) {
            return values.quantity(value).map(q -> value(segment, value, q));
        }
        return node instanceof CitedNode cited ? Optional.of(cited(segment, cited)) : Optional.empty();
    }

    private Checked claim(Segment segment, ClaimNode claim, Quantity quantity) {
        Names known = names.of(quantity);
        boolean isName = quantity.name().isPresent();
        Reading reading = isName
                ? reader.value(segment.from(), segment.to(), known)
                : reader.claim(segment.from(), segment.to(), known);
        Subject subject = new Subject(quantity, claim.expression(), reading.clause(), surface(), false);
        boolean read = ForeignCheck.reads(language);
        Outcome outcome = isName
                ? NameCheck.check(subject, reading)
                : read ? ClaimVerifier.claim(subject, reading, names) : ForeignCheck.check(subject, language);
        boolean failed = outcome.verdict() == Verdict.FAILS || outcome.verdict() == Verdict.UNCHECKED;
        boolean waived = failed && outcome.findings().stream().anyMatch(f -> isWaived(f.rule(), claim.place()));
        List<Finding> findings = grounded(quantity, outcome.findings());
        Status status =
                waived ? Status.WAIVED : isBare(quantity) ? Status.BARE : read ? Status.CHECKED : Status.COMPUTED;
        EvidenceItem item = item(
                segment,
                claim,
                judgement(status, outcome.verdict(), findings, outcome.held()),
                QuantityBasis.of(claim.expression(), quantity));
        return checked(item, quantity, reading, findings);
    }

    private Subject.Surface surface() {
        if (surface == null) {
            surface = Subject.Surface.of(passage);
        }
        return surface;
    }

    /** A number that was typed into an expression is no evidence for itself. */
    private static boolean isBare(Quantity quantity) {
        return quantity.cells().isEmpty();
    }

    private static List<Finding> grounded(Quantity quantity, List<Finding> findings) {
        if (!isBare(quantity)) {
            return findings;
        }
        List<Finding> all = new ArrayList<>(findings);
        all.add(new Finding(
                Rule.NO_CELLS,
                "no cell stands behind this number",
                "put the number into a table, or cite it: [words](@source)"));
        return all;
    }

    private static Checked checked(EvidenceItem item, Quantity quantity, Reading reading, List<Finding> findings) {
        Optional<Given> given =
                reading instanceof Reading.Understood u ? u.statement().given() : Optional.empty();
        return new Checked(
                item,
                quantity,
                given.map(Given::hedge).orElse(Hedge.EXACT),
                given.map(Given::amount).orElse(null),
                findings);
    }

    private Checked value(Segment segment, ValueNode value, Quantity quantity) {
        Names known = names.of(quantity);
        Reading reading = reader.value(segment.from(), segment.to(), known);
        Subject subject = new Subject(quantity, value.expression(), reading.clause(), surface(), true);
        boolean read = ForeignCheck.reads(language);
        Outcome outcome = !read
                ? new Outcome(Verdict.HOLDS, List.of())
                : quantity.name().isPresent()
                        ? NameCheck.check(subject, reading)
                        : ClaimVerifier.value(subject, reading, names);
        List<Finding> findings = grounded(quantity, outcome.findings());
        boolean failed = outcome.verdict() == Verdict.FAILS || outcome.verdict() == Verdict.UNCHECKED;
        boolean waived = failed && outcome.findings().stream().anyMatch(f -> isWaived(f.rule(), value.place()));
        boolean held = failed || says(reading, segment) || !outcome.held().isEmpty();
        Status status =
                waived ? Status.WAIVED : isBare(quantity) ? Status.BARE : held ? Status.CHECKED : Status.COMPUTED;
        EvidenceItem item = item(
                segment,
                value,
                judgement(status, held ? outcome.verdict() : null, findings, outcome.held()),
                QuantityBasis.of(value.expression(), quantity));
        return checked(item, quantity, reading, findings);
    }

    /** The words round a value said something of it that was held against the data: more than its digits. */
    private static boolean says(Reading reading, Segment segment) {
        if (!(reading instanceof Reading.Understood understood)) {
            return false;
        }
        boolean unit = understood
                .statement()
                .given()
                .filter(given ->
                        given.amount().words().length() > segment.to() - segment.from() || given.hedge() != Hedge.EXACT)
                .isPresent();
        return unit || understood.statement().assertions().stream().anyMatch(PassageCheck::isHeld);
    }

    /** What the rest of the sentence says may be of something else. */
    private static boolean isHeld(Assertion assertion) {
        return !(assertion instanceof Given || assertion instanceof Called || assertion instanceof Asked);
    }

    private Checked cited(Segment segment, CitedNode cited) {
        Optional<Source> source = Optional.ofNullable(sources.get(cited.source()));
        List<Finding> findings = source.isPresent()
                ? List.of()
                : List.of(new Finding(
                        Rule.UNKNOWN_SOURCE,
                        "there is no source \"" + cited.source() + "\"",
                        sources.isEmpty()
                                ? "describe it in content/sources.yml"
                                : Suggestions.help(cited.source(), sources.keySet(), "sources")));
        String words = source.map(Source::words).orElse(cited.source())
                + (cited.locator().isEmpty() ? "" : ", " + cited.locator());
        EvidenceItem item = item(segment, cited, judgement(Status.CITED, null, findings, List.of()), Basis.of(words));
        return new Checked(item, null, Hedge.EXACT, null, findings);
    }

    private Checked bare(Mention mention) {
        Place place = passage.place(mention.from(), mention.to());
        Wording wording = wording(mention.from(), mention.to());
        String words = wording.words();
        Optional<Waiver> waiver = waivers.covering(Rule.BARE_FIGURE, place);
        Finding finding = new Finding(
                Rule.BARE_FIGURE,
                "nothing stands behind \"" + words + "\"",
                "print it from a table with ${…}, check it with [" + words + "](=…), cite it with [" + words
                        + "](@source)");
        EvidenceItem item = EvidenceItem.unnumbered(
                new Spot(passage.page(), place, null),
                wording,
                Judgement.of(waiver.isPresent() ? Status.WAIVED : Status.BARE),
                waiver.map(w -> Basis.of(w.reason())).orElse(Basis.NONE));
        return new Checked(item, null, Hedge.EXACT, null, List.of(finding));
    }

    private boolean isWaived(Rule rule, Place place) {
        return waivers.covering(rule, place).isPresent();
    }

    private EvidenceItem item(Segment segment, Node node, Judgement judgement, Basis basis) {
        // A picture’s words are in an attribute, which nothing can lead to.
        boolean shown = passage.role() != Passage.Role.ALTERNATIVE;
        return EvidenceItem.unnumbered(
                new Spot(passage.page(), segment.place(), shown ? node : null),
                wording(segment.from(), segment.to()),
                judgement,
                basis);
    }

    private Wording wording(int from, int to) {
        return new Wording(passage.sentence(from, to), passage.text().substring(from, to));
    }

    private static Judgement judgement(
            Status status, @Nullable Verdict verdict, List<Finding> findings, List<String> held) {
        return new Judgement(
                status,
                verdict,
                findings.stream().map(f -> f.rule().id() + ": " + f.message()).toList(),
                held);
    }
}
