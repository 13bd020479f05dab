package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Report;
import dev.foreword.model.index.ResolvedSite;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** No two pages have one address, and none has that of a report's cover or of a folder that the tool fills. */
final class AddressCheck implements Check {

    private static final Set<String> OWN_FILES =
            Set.of("feed.xml", "sitemap.xml", "robots.txt", "foreword-manifest.json");

    /** Files and folders that the tool makes in every report. */
    private static final Set<String> MADE = Set.of(
            "share.png",
            "evidence.csv",
            "evidence.json",
            "evidence/",
            "data/",
            "figures/",
            "recommendations.csv",
            "recommendations.json",
            "all-recommendations/");

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        Map<String, String> taken = new HashMap<>();
        taken.put("assets", "the theme's styles and fonts");
        taken.put("data", "the data of pages that belong to no report");
        taken.put("figures", "the charts of pages that belong to no report");
        taken.put("addressees", "the pages on what is asked of whom");
        taken.put("themes", "the pages on the themes of reports");
        taken.put("publishers", "the pages on the publishers of reports");
        for (Report report : site.site().reports()) {
            claim(
                    taken,
                    report.slug(),
                    "the cover of that report",
                    report.config().place(),
                    diagnostics);
            taken.put(report.slug() + "/data", "the data of that report");
            taken.put(report.slug() + "/figures", "the charts of that report");
            taken.put(report.slug() + "/all-recommendations", "the list of all that the report asks for");
            taken.put(report.slug() + "/evidence", "the evidence of that report");
        }
        site.index().pages().forEach(page -> claim(taken, page.address(), page.file(), page.place(), diagnostics));
        site.site().assets().forEach(path -> checkFile(site, path, diagnostics));
    }

    /** A file of the author's may not stand where the tool writes one of its own. */
    private static void checkFile(ResolvedSite site, String path, Diagnostics diagnostics) {
        boolean own = OWN_FILES.contains(path) || path.startsWith("assets/");
        Stream<String> folders = site.site().reports().stream().map(report -> report.slug() + "/");
        boolean made = Stream.concat(Stream.of(""), folders)
                .filter(path::startsWith)
                .map(folder -> path.substring(folder.length()))
                .anyMatch(p -> MADE.stream().anyMatch(p::startsWith));
        if (own || made) {
            diagnostics.report(
                    Rule.ADDRESS_COLLISION,
                    Place.startOf("content/" + path),
                    "the address /" + path + " belongs to a file that the build makes",
                    "rename the file, or put it into a folder such as files/");
        }
    }

    private static void claim(
            Map<String, String> taken, String address, String owner, Place place, Diagnostics diagnostics) {
        String other = taken.putIfAbsent(address, owner);
        if (other != null) {
            diagnostics.report(
                    Rule.ADDRESS_COLLISION,
                    place,
                    "the address /" + address + (address.isEmpty() ? "" : "/") + " already belongs to " + other,
                    "rename the file, or give it another address with \"slug: …\"");
        }
    }
}
