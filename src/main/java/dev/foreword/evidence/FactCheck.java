package dev.foreword.evidence;

import dev.foreword.diagnostics.Diagnostic;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Severity;
import dev.foreword.evidence.verify.Finding;
import dev.foreword.evidence.verify.NameIndex;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.evidence.EvidenceIndex;
import dev.foreword.model.evidence.EvidenceIndex.Coverage;
import dev.foreword.model.evidence.EvidenceItem;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.Waivers;
import dev.foreword.model.passage.Passage;
import dev.foreword.model.passage.Passages;
import dev.foreword.work.Workers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Checks the text of a site against its data and lists every number with what it rests on.
 *
 * <p>Audit offices call this indexing and referencing: see the United States Government Accountability Office,
 * “Government Auditing Standards”, 2024 revision, paragraph 8.124, on checking each statement of fact against its
 * evidence before a report is published.
 */
public final class FactCheck {

    /** Whoever asks for all evidence takes none that only looks like it. */
    private static final int ALL = 100;

    private final ResolvedSite site;
    private final Workers workers;
    private final Diagnostics diagnostics;
    private final NameIndex names = new NameIndex();

    /**
     * @param site what is checked
     * @param workers check its pages
     * @param diagnostics takes what is wrong
     */
    public FactCheck(ResolvedSite site, Workers workers, Diagnostics diagnostics) {
        this.workers = workers;
        this.site = site;
        this.diagnostics = diagnostics;
    }

    /** {@return the index; what is wrong is reported} */
    public EvidenceIndex run() {
        Register register = new Register(diagnostics);
        SourceCheck sources = new SourceCheck();
        Map<String, List<EvidenceItem>> byReport = new LinkedHashMap<>();
        site.site().pages().forEach(page -> report(numbers(page), OptionalInt.empty()));
        report(numbers(site.site().home()), OptionalInt.empty());
        for (Report report : site.site().reports()) {
            List<Checked> numbers = numbers(report);
            report(numbers, report.config().requiredEvidence());
            register.checkText(numbers);
            List<EvidenceItem> items = numbered(numbers, new StatusCheck(site, report));
            byReport.put(report.slug(), items);
            checkCoverage(report, items);
            sources.add(items, report.config().requiredEvidence().orElse(0));
        }
        sources.report(diagnostics);
        register.checkTables(site.site().reports());
        new TableCheck(diagnostics).check(site.site().reports());
        return new EvidenceIndex(byReport, Waivers.of(site.index()).all());
    }

    /** The cover is what most people read, so it comes first. */
    private List<Checked> numbers(Report report) {
        List<Checked> numbers = new ArrayList<>(check(Passages.ofCover(site, report)));
        workers.map(report.pages(), this::numbers).forEach(numbers::addAll);
        return numbers;
    }

    private List<Checked> numbers(Page page) {
        return check(Passages.of(site, page));
    }

    private List<Checked> check(List<Passage> passages) {
        List<Checked> numbers = new ArrayList<>();
        for (Passage passage : passages) {
            numbers.addAll(new PassageCheck(passage, site, names).numbers());
        }
        return numbers;
    }

    /** Where evidence is asked for, a quantity without any is noted, and one that only looks like evidence is an error. */
    private void report(List<Checked> numbers, OptionalInt required) {
        for (Checked number : numbers) {
            for (Finding finding : number.findings()) {
                Place place = number.item().spot().place();
                if (finding.rule() == Rule.NO_CELLS && required.orElse(0) >= ALL) {
                    Severity error = Severity.ERROR;
                    diagnostics.report(
                            error, new Diagnostic(finding.rule(), error, place, finding.message(), finding.help()));
                } else if (finding.rule() != Rule.BARE_FIGURE || required.isPresent()) {
                    diagnostics.report(finding.rule(), place, finding.message(), finding.help());
                }
            }
        }
    }

    private static List<EvidenceItem> numbered(List<Checked> numbers, StatusCheck statuses) {
        List<EvidenceItem> items = new ArrayList<>();
        for (Checked number : numbers) {
            items.add(statuses.judged(number).withId("e" + (items.size() + 1)));
        }
        return items;
    }

    private void checkCoverage(Report report, List<EvidenceItem> items) {
        Coverage coverage = EvidenceIndex.coverage(items);
        report.config().requiredEvidence().ifPresent(required -> {
            if (coverage.percent() < required) {
                diagnostics.report(
                        Rule.EVIDENCE_COVERAGE,
                        report.config().place(),
                        coverage.covered() + " of the " + coverage.needed()
                                + " numbers in this report that need evidence rest on some, "
                                + coverage.percent() + " per cent; it asks for " + required,
                        "the notes say which ones don’t; compute, check, cite or waive them");
            }
        });
    }
}
