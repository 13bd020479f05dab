package dev.foreword.check.text;

/** What words are written in. */
final class Letters {

    private Letters() {}

    /** {@return whether a word has nothing but small letters of the English alphabet} */
    static boolean areSmall(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
