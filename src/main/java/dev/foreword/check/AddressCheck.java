package dev.foreword.check;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.model.index.PlannedAddress;
import dev.foreword.model.index.PlannedAddress.Kind;
import dev.foreword.model.index.ResolvedSite;
import dev.foreword.model.index.SitePlan;
import java.util.HashMap;
import java.util.Map;

/** No two pages have one address, and no file of an author's stands where the build writes one. */
final class AddressCheck implements Check {

    private final SitePlan plan;

    AddressCheck(SitePlan plan) {
        this.plan = plan;
    }

    @Override
    public void check(ResolvedSite site, Diagnostics diagnostics) {
        Map<String, String> taken = new HashMap<>();
        // What the tool alone decides can't give way, and so comes first.
        plan.all().stream()
                .filter(planned -> planned.written().isEmpty() && planned.kind() != Kind.REDIRECT)
                .forEach(planned -> taken.putIfAbsent(planned.path(), planned.owner()));
        for (PlannedAddress planned : plan.all()) {
            planned.written().ifPresent(place -> claim(planned, place, taken, diagnostics));
        }
        site.files().all().stream().filter(plan::isTaken).forEach(file -> reportFile(file, diagnostics));
    }

    private static void claim(PlannedAddress planned, Place place, Map<String, String> taken, Diagnostics diagnostics) {
        String other = taken.putIfAbsent(planned.path(), planned.owner());
        // Two figures of one id are told of as such.
        if (other != null && !other.equals(planned.owner())) {
            diagnostics.report(
                    Rule.ADDRESS_COLLISION,
                    place,
                    "the address /" + planned.path() + (planned.path().isEmpty() ? "" : "/") + " already belongs to "
                            + other,
                    planned.kind() == Kind.WRITTEN
                            ? "rename the file, or give it another address with \"slug: …\""
                            : "rename one of the two");
        }
    }

    private static void reportFile(String file, Diagnostics diagnostics) {
        diagnostics.report(
                Rule.ADDRESS_COLLISION,
                Place.startOf("content/" + file),
                "the address /" + file + " belongs to a file that the build makes",
                "rename the file, or put it into a folder such as files/");
    }
}
