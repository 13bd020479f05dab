package dev.foreword.evidence.claim;

import java.util.List;

/**
 * The parts of a clause, by where they stand.
 *
 * @param before those of the clause before the claim
 * @param inside those of the claim
 * @param after those behind it
 * @param host those of the clause that it hangs on
 * @param scenes those that set time and place for it
 * @param sentence those of the whole sentence
 */
record Parts(
        List<Part> before,
        List<Part> inside,
        List<Part> after,
        List<Part> host,
        List<Part> scenes,
        List<Part> sentence) {

    Parts {
        before = List.copyOf(before);
        inside = List.copyOf(inside);
        after = List.copyOf(after);
        host = List.copyOf(host);
        scenes = List.copyOf(scenes);
        sentence = List.copyOf(sentence);
    }
}
