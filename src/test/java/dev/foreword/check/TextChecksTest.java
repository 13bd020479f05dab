package dev.foreword.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips in the text that are told, and what looks like one and isn't. */
class TextChecksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It cost £25O a year.                                    | glyph
            It ended in 2O2O.                                       | glyph
            A child-centred plan and a childcentred one.            | lost-hyphen
            He said ‘never again and left.                          | quote-balance
            The share is TBC.                                       | leftover
            T he share fell.                                        | glyph
            It rose [check figure] again.                           | leftover
            The ILACS framework was new.                            | acronym
            See the table below.                                    | position-words
            This is shown on page 10.                               | position-words
            (see Annex B)                                           | position-words
            It fell in 2014/5.                                      | period-style
            They went to to court.                                  | doubled-word
            It opened on Sunday 7 March 2016.                       | weekday
            See [it](https://example.org/?utm_source=x) there.      |
            Written https://example.org/a/?utm_source=mail in full. | address-broken
            """)
    void slipsAreTold(String text, String rule) {
        assertThat(TestSite.good().page(text).check().result().diagnostics().stream()
                        .map(d -> d.rule().id())
                        .toList())
                .isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The NHS and the BBC agreed, as did MPs.",
                "KEY FINDINGS AND NEXT STEPS stood on the door.",
                "The Local Safeguarding Children Board (LSCB) met; the LSCB agreed.",
                "She said that “it was ‘theirs’, not ours”, and the councils’ answer was no.",
                "It is above all a question of trust, and below the average.",
                "It was set out in Chapter 3 of the auditors’ report.",
                "He had had enough, and knew that that was so.",
                "Section B and Plan C were dropped; see para.12 of it.",
                "It ran from 2010/11 to 2015/16, and from 2003 to 2015.",
                "Code `2O15` and *A Title of 2015-16* are as they are.",
                "On Wednesday 6 July 2016 it rained.",
                "A number of people, a range of views.",
                "Y cost more than X. T here is the time. X and Y were compared.",
                "It was chaired by Dame Ruth Alder DBE.",
                "The networks, the network and its networking."
            })
    void whatIsNoSlipIsNot(String text) {
        assertThat(TestSite.good().page(text).check().problems()).isEmpty();
    }
}
