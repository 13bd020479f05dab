package dev.foreword.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Isle of Wight|Isle\u00A0of Wight|no-break space (U+00A0) where the other has space (U+0020)
            Isle of Wight|Isle  of Wight|space (U+0020) and space (U+0020) where the other has space (U+0020)
            Isle of Wight|Isle\u200B of Wight|“e” and zero width space (U+200B) where the other has “e”
            Ynys M\u00F4n|Ynys Mo\u0302n|“o” and combining circumflex accent (U+0302) where the other has latin small letter o with circumflex (U+00F4)
            King's Lynn|King\u2019s Lynn|right single quotation mark (U+2019) where the other has apostrophe (U+0027)
            Stoke-on-Trent|Stoke\u2013on\u2013Trent|en dash (U+2013) where the other has hyphen-minus (U+002D)
            """)
    void namesThatLookAlikeAreOneName(String name, String other, String difference) {
        assertThat(Spelling.isSame(name, other)).isTrue();
        assertThat(Spelling.difference(other, name)).isEqualTo(difference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"isle of wight", "Isleof Wight", "Isle of Wigh", "Ísle of Wight"})
    void otherNamesAreOthers(String other) {
        assertThat(Spelling.isSame("Isle of Wight", other)).isFalse();
    }

    @Test
    void aPlainNameIsItsOwnSpelling() {
        assertThat(Spelling.plain("Isle of Wight")).isEqualTo("Isle of Wight");
        assertThat(Spelling.plain("")).isEmpty();
    }
}
