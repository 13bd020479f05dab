package dev.foreword.page;

import dev.foreword.data.Provenance;
import dev.foreword.data.Table;
import dev.foreword.page.view.FactView;
import dev.foreword.page.view.LinkView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what is known of a table as a whole: where it is from, of what time, in which unit, on which terms. */
final class DataFacts {

    private final List<FactView> facts = new ArrayList<>();

    private DataFacts() {}

    /** {@return the facts; what isn’t known isn’t among them} */
    static List<FactView> of(Table table, @Nullable LinkView licence) {
        Provenance from = table.notes().source();
        DataFacts all = new DataFacts();
        all.add("Source", from.source(), "");
        all.add("Release", from.release(), "");
        all.add("Period", from.period(), "");
        all.add("What is measured", from.unit(), "");
        all.add("How it came here", entry(from), from.file());
        if (licence != null) {
            all.add("Licence", licence.title(), licence.href());
        }
        return all.facts;
    }

    private static String entry(Provenance from) {
        return switch (from.entry()) {
            case PUBLISHED -> "In the file as it was published";
            case TYPED -> "Typed from " + from.place();
            case UNPLACED -> "";
        };
    }

    private void add(String name, String text, String href) {
        if (!text.isEmpty()) {
            String first = text.substring(0, 1).toUpperCase(Locale.ROOT);
            facts.add(new FactView(name, first + text.substring(1), href));
        }
    }
}
