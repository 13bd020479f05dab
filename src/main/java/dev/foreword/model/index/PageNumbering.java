package dev.foreword.model.index;

import dev.foreword.model.Page;
import dev.foreword.model.Part;
import dev.foreword.model.basic.Numerals;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words before the titles of a report's pages: "Chapter 3", "Annex B". A number that an author gives counts on. */
final class PageNumbering {

    private final Map<Page, String> numbers = new HashMap<>();

    PageNumbering(List<Page> pages, boolean numberedChapters) {
        Map<Part, Integer> counts = new EnumMap<>(Part.class);
        for (Page page : pages) {
            boolean chapter = page.part() == Part.CHAPTER;
            if (!page.number().isEmpty()) {
                numbers.put(page, page.number());
            } else if (chapter ? numberedChapters : isLettered(page)) {
                int next = counts.merge(page.part(), 1, Integer::sum);
                numbers.put(page, chapter ? Integer.toString(next) : Numerals.letters(next));
            }
        }
    }

    Optional<String> number(Page page) {
        return Optional.ofNullable(numbers.get(page));
    }

    /** {@return the words by which the text refers to a page; empty when its title has to do} */
    String label(Page page) {
        String word = switch (page.part()) {
            case ANNEX -> "Annex ";
            case APPENDIX -> "Appendix ";
            default -> "Chapter ";
        };
        return number(page).map(n -> word + n).orElse("");
    }

    private static boolean isLettered(Page page) {
        return page.part() == Part.ANNEX || page.part() == Part.APPENDIX;
    }
}
