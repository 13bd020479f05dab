package dev.foreword.source.csv;

import dev.foreword.data.Tables;
import dev.foreword.model.basic.SitePath;
import dev.foreword.source.tree.SourceTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Files that hold tables which no report can use where they lie, or as they are, so that authors who ask for such a table are
 * told what to do with it.
 */
final class MisplacedTables {

    private static final Set<String> SHEETS = Set.of("xlsx", "xls", "xlsm", "ods", "numbers");
    private static final Set<String> TEXTS = Set.of("csv", "tsv", "tab", "txt");

    private final Map<String, List<String>> byName = new HashMap<>();

    MisplacedTables(SourceTree tree) {
        for (String file : tree.files()) {
            String ending = SitePath.ending(file);
            boolean below = file.startsWith("data/") || file.startsWith("content/");
            if (below && (SHEETS.contains(ending) || TEXTS.contains(ending))) {
                byName.computeIfAbsent(word(file), name -> new ArrayList<>()).add(file);
            }
        }
    }

    private static String word(String file) {
        String name = SitePath.name(file);
        int dot = name.lastIndexOf('.');
        return Tables.word(name.substring(0, dot)).toLowerCase(Locale.ROOT);
    }

    /**
     * {@return what to do with the file that a table is in}
     *
     * @param name the table
     * @param folder the folder in which a report’s tables lie
     */
    Optional<String> cure(String name, String folder) {
        return byName.getOrDefault(Tables.word(name).toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(file -> !(SitePath.ending(file).equals("csv") && isOwn(file, folder)))
                .findFirst()
                .map(file -> cureOf(file, folder));
    }

    /** Whether a report may use what lies there; then it asked for the table by another name. */
    private static boolean isOwn(String file, String folder) {
        return file.startsWith(folder) || file.startsWith(TableLoader.SHARED);
    }

    private static String cureOf(String file, String folder) {
        String ending = SitePath.ending(file);
        String stem = SitePath.name(file).substring(0, SitePath.name(file).lastIndexOf('.'));
        if (SHEETS.contains(ending)) {
            return "save the sheet in " + file + " as CSV: " + folder + stem + ".csv";
        }
        if (!ending.equals("csv")) {
            return "rename " + file + " to " + folder + stem + ".csv; tabs between cells are read too";
        }
        boolean otherReport = file.indexOf('/') != file.lastIndexOf('/') && file.startsWith("data/");
        return otherReport
                ? file + " belongs to another report; move it to data/shared/, and both can use it"
                : "move " + file + " to " + folder;
    }
}
