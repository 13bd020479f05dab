package dev.foreword.chart.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TokensTest {

    private static final Tokens TOKENS = new Tokens("""
            :root {
              /* --paper: #000000; is only a remark */
              --paper: #ffffff;
              --focus: #ffdd00;
              --space-1: 0.5rem;
              --type-1: clamp(1.25rem, 1rem + 2vw, 2rem);
            }

            @media screen and (prefers-color-scheme: dark) {
              :root {
                --paper: #101010;
              }
            }

            @media print {
              :root {
                --paper: #fefefe;
                --type-1: 3rem;
              }
            }
            """);

    @Test
    void darkPagesTakeWhatDiffersThere() {
        assertThat(TOKENS.light("paper").hex()).isEqualTo("#ffffff");
        assertThat(TOKENS.dark("paper").hex()).isEqualTo("#101010");
        assertThat(TOKENS.dark("focus").hex()).isEqualTo("#ffdd00");
    }

    @Test
    void lengthsAreInPixelsAndGoFromPhonesToDesks() {
        assertThat(TOKENS.narrow("space-1")).isEqualTo(8);
        assertThat(TOKENS.wide("space-1")).isEqualTo(8);
        assertThat(TOKENS.narrow("type-1")).isEqualTo(20);
        assertThat(TOKENS.wide("type-1")).isEqualTo(32);
    }

    @Test
    void aNameThatTheFileDoesNotHaveIsAMistakeOfOurs() {
        assertThatThrownBy(() -> TOKENS.light("pannel")).hasMessageContaining("--pannel");
        assertThatThrownBy(() -> TOKENS.wide("paper")).hasMessageContaining("--paper");
    }

    @Test
    void typeAndSpaceGrowInEvenSteps() {
        for (int step = 2; step <= 7; step++) {
            assertThat(Tokens.THEME.narrow("type-" + step) / Tokens.THEME.narrow("type-" + (step - 1)))
                    .isBetween(1.13, 1.17);
            assertThat(Tokens.THEME.wide("type-" + step) / Tokens.THEME.wide("type-" + (step - 1)))
                    .isBetween(1.23, 1.27);
        }
        for (int step = 4; step <= 8; step++) {
            assertThat(Tokens.THEME.wide("space-" + step) / Tokens.THEME.wide("space-" + (step - 1)))
                    .isBetween(1.45, 1.55);
        }
    }
}
