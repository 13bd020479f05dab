package dev.foreword.evidence.claim;

import dev.foreword.language.Tokens;

/** The names in a table: its labels, units and keys, which a claim may use without saying more by them. */
public interface Names {

    /** Of a number that came from no table. */
    Names NONE = new Names() {
        @Override
        public boolean holds(String word) {
            return false;
        }

        @Override
        public int lengthAt(Tokens tokens, int at) {
            return 0;
        }
    };

    /** {@return whether a word names people, of whom every column of a table may speak} */
    static boolean isOfPeople(String word) {
        return Vocabulary.is("people", word);
    }

    /** {@return whether a word, in lower case, stands in a label, unit or key of the table} */
    boolean holds(String word);

    /** {@return whether the number is a length of time, of which the shortest is the fastest} */
    default boolean countsTime() {
        return false;
    }

    /** {@return how many tokens the key of a row takes at a position, as the table writes it; 0 where none stands} */
    int lengthAt(Tokens tokens, int at);
}
