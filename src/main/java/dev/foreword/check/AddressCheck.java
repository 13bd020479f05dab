package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.Page;
import dev.foreword.model.Report;
import dev.foreword.model.ResolvedSite;
import java.util.HashMap;
import java.util.Map;

/** No two pages have one address, and none has that of a report's cover or of a folder that the tool fills. */
final class AddressCheck implements Check {

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        Map<String, String> taken = new HashMap<>();
        taken.put("assets", "the theme's styles and fonts");
        for (Report report : site.site().reports()) {
            claim(
                    taken,
                    report.slug(),
                    "the cover of that report",
                    report.config().place(),
                    diagnostics);
            taken.put(report.slug() + "/data", "the data of that report");
            taken.put(report.slug() + "/figures", "the charts of that report");
        }
        SiteChecks.pages(site).forEach(page -> claim(taken, page.address(), page.file(), place(page), diagnostics));
    }

    private static Place place(Page page) {
        return page.place();
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
