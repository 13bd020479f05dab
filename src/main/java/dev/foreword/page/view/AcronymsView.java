package dev.foreword.page.view;

import java.util.List;

/**
 * The acronyms that a report uses.
 *
 * @param id its id on the page; may be empty
 * @param acronyms in the order of the alphabet
 */
public record AcronymsView(String id, List<Acronym> acronyms) {

    /**
     * An acronym.
     *
     * @param words the acronym
     * @param meaning what it stands for
     */
    public record Acronym(String words, String meaning) {}
}
