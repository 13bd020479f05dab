package dev.foreword.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words before the titles of a report's pages: "Chapter 3", "Annex B". */
final class PageNumbering {

    private final Map<Page, String> numbers = new HashMap<>();

    PageNumbering(List<Page> pages, boolean numberedChapters) {
        int chapters = 0;
        int annexes = 0;
        for (Page page : pages) {
            if (page.part() == Part.CHAPTER && numberedChapters) {
                numbers.put(page, Integer.toString(++chapters));
            } else if (page.part() == Part.ANNEX) {
                numbers.put(page, Numerals.letters(++annexes));
            }
        }
    }

    Optional<String> number(Page page) {
        return Optional.ofNullable(numbers.get(page));
    }

    /** {@return the words by which the text refers to a page; empty when its title has to do} */
    String label(Page page) {
        String word = page.part() == Part.ANNEX ? "Annex " : "Chapter ";
        return number(page).map(n -> word + n).orElse("");
    }
}
