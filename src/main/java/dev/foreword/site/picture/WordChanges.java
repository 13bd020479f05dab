package dev.foreword.site.picture;

import java.util.ArrayList;
import java.util.List;

/** Tells what is said differently in two lists of words, as {@code 65,520 → 70,440}. */
final class WordChanges {

    private static final int MOST = 12;

    private WordChanges() {}

    /** {@return the changes, in order; those in between are found by the longest common subsequence} */
    static List<String> between(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        List<String> changes = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                flush(gone, come, changes);
                i++;
                j++;
            } else if (j >= after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                gone.add(before.get(i++));
            } else {
                come.add(after.get(j++));
            }
        }
        flush(gone, come, changes);
        return changes.size() > MOST ? List.of(changes.size() + " changes, the first: " + changes.get(0)) : changes;
    }

    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void flush(List<String> gone, List<String> come, List<String> changes) {
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            if (i >= come.size()) {
                changes.add("without “" + gone.get(i) + "”");
            } else if (i >= gone.size()) {
                changes.add("with “" + come.get(i) + "”");
            } else {
                changes.add(gone.get(i) + " → " + come.get(i));
            }
        }
        gone.clear();
        come.clear();
    }
}
