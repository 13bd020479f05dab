package dev.foreword.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long tables in the text: the words that blocks take parts of a table with serve values and claims too. */
class LongTableTest {

    private static final String CLA = """
            time_period,geographic_level,region_name,la_name,number,rate
            2025,National,,,81770,67
            2024,National,,,83000,68
            2025,Regional,London,,9700,48
            2024,Regional,London,,9800,49
            2024,Regional,Kent,,1900,60
            2025,Regional,Kent,,1800,57
            2024,Local authority,London,Camden,190,30
            2025,Local authority,London,Camden,180,29
            2025,Local authority,London,Barnet,c,31
            2025,Local authority,Kent,Thanet,400,70
            2025,Local authority,Kent,Dover,300,66
            """;

    private static final TestSite SITE = TestSite.good()
            .with("data/r/cla.csv", CLA)
            .with(
                    "data/r/cla.yml",
                    "source: Counts\nperiod: 2025\nunit: children\ncolumns:\n  number: {kind: count}\n  rate: {kind: rate}\n");

    private static final String LOCAL = "cla.where(\"geographic_level\", \"Local authority\", \"time_period\", 2025)";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cla.where("geographic_level", "Regional", "region_name", "London")["2024"].number           | 9,800
            cla.where("geographic_level", "National")["2025"].number                                    | 81,770
            cla.where("la_name", "Camden", "time_period", 2024).number                                  | 190
            cla.where("la_name", "Camden")["2024"].number                                               | 190
            cla.where("geographic_level", "Regional", "time_period", 2025)["Kent"].number               | 1,800
            cla.where("geographic_level", "Regional")["2025"]["Kent"].number                            | 1,800
            sum(cla.where("geographic_level", "Regional", "time_period", "2025").number)                | 11,500
            cla.where("region_name", ["London", "Kent"], "geographic_level", "Regional")?size           | 4
            cla.where("geographic_level", "Regional", "rate", "over 50")?size                           | 2
            cla.where("geographic_level", "Regional", "time_period", "from 2024 to 2024")?size          | 2
            cla.where("geographic_level", "not National")?size                                          | 9
            change(cla.where("la_name", "Camden")["2024"].number, cla.where("la_name", "Camden")["2025"].number) > 0 | no
            LOCAL.sort("rate", "descending")[0].la_name                                                 | Thanet
            LOCAL.sort("rate", "descending").first(2)[1].la_name                                        | Dover
            LOCAL.sort("rate").last(1)[0].la_name                                                       | Thanet
            highest(LOCAL.rate)                                                                         | Thanet
            cla.where("geographic_level", "Local authority", "time_period", 2025).group("region_name").sum("number")["Kent"] | 700
            cla.where("geographic_level", "Local authority", "time_period", 2025).group("region_name").count()["London"]     | 2
            cla.where("geographic_level", "Local authority", "time_period", 2025).group("region_name").mean("rate")["Kent"]  | 68
            highest(cla.where("geographic_level", "Local authority", "time_period", 2024).group("region_name").sum("number")) | London
            """)
    void partsOfALongTableAreNamed(String expression, String printed) {
        String written = expression.replace("LOCAL", LOCAL);
        if (printed.equals("no")) {
            written = "(" + written + ")?then(\"yes\", \"no\")";
        }
        TestSite.Built built = SITE.page("Value: ${" + written + "}.").build();
        assertThat(built.page().select(".article p").text()).isEqualTo("Value: " + printed + ".");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cla.where("region", "London")["2024"].number                    | the table "cla" has no column "region"
            cla.where("region_name", "Londno")["2024"].number               | no row here has "region_name" as "Londno"
            cla.where("la_name", "Camden")["2019"].number                   | the table "cla" has no row "2019"
            cla.where("la_name", "Camden", "number", "over 500")?size       | no row is left where number is over 500
            cla.where("number", "over 200")?size                            | whether a row meets this condition isn’t known: data/r/cla.csv:10:5
            cla.where("la_name")?size                                       | where was given 1 value
            LOCAL.group("region_name").sum("number")["London"]              | the value at data/r/cla.csv:10:5 is confidential
            LOCAL.group("region_name").sum("rate")["Kent"]                  | "rate" holds rates or shares, which can’t be added up
            LOCAL.sort("rate", "down")[0].la_name                           | "down" is no way to sort
            """)
    void saysWhatIsWrong(String expression, String message) {
        assertThat(messages("Value: ${" + expression.replace("LOCAL", LOCAL) + "}."))
                .contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In London there were [9,700](<=cla.where("geographic_level", "Regional", "region_name", "London")["2025"].number>) children in 2025. |
            In Kent there were [9,700](<=cla.where("geographic_level", "Regional", "region_name", "London")["2025"].number>) children in 2025.   | claim-context
            In London there were [9,700](<=cla.where("geographic_level", "Regional", "region_name", "London")["2025"].number>) children in 2024. | claim-context
            In Kent, [at least 700](<=LOCAL.group("region_name").sum("number")["Kent"]>) children were looked after.                             |
            """)
    void aClaimKnowsThePlaceAndTheYearThatWereChosen(String text, String rule) {
        List<String> found = SITE.page(text.replace("LOCAL", LOCAL)).check().result().diagnostics().stream()
                .map(d -> d.rule().id())
                .filter(id -> id.startsWith("claim-") || id.startsWith("expression"))
                .toList();
        assertThat(found).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void theEvidenceIndexShowsWhatWasChosen() {
        String page = SITE.page(
                        "In London there were [9,700](<=cla.where(\"geographic_level\", \"Regional\", \"region_name\","
                                + " \"London\")[\"2025\"].number>) children.")
                .build()
                .text("r/evidence/index.html");
        assertThat(page).contains("Regional, London, 2025");
    }

    /** A key that names the region before the authority, as {@code foreword data --write} proposes it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            highest(LOCAL.rate)                                                         | Thanet
            lowest(LOCAL.rate)                                                          | Camden
            highest(cla.where("geographic_level", "Local authority")["2025"].rate)      | Thanet
            names(LOCAL.rate, "over 60")                                                | Thanet and Dover
            highest(LOCAL.rate).number                                                  | 400
            highest(cla.where("time_period", 2025).where("rate", "over 60").rate)       | Kent, Thanet, Local authority
            highest(cla.where("geographic_level", "not National", "time_period", 2025).rate) | Kent, Thanet
            highest(cla.where("la_name", ["Barnet", "Dover"], "time_period", 2025).rate) | Dover
            highest(LOCAL.group("region_name").mean("rate"))                             | Kent
            """)
    void aRowIsNamedByTheKeyThatTellsItApart(String expression, String printed) {
        TestSite keyed = SITE.with("data/r/cla.yml", """
                source: Counts
                unit: children
                key: [time_period, region_name, la_name, geographic_level]
                columns:
                  rate: {kind: rate}
                """);
        TestSite.Built built = keyed.page("Row: ${" + expression.replace("LOCAL", LOCAL) + "}.")
                .build();
        assertThat(built.page().select(".article p").text()).isEqualTo("Row: " + printed + ".");
    }

    @Test
    void aNameThatBeginsWithANumberIsPrintedAsItIs() {
        TestSite.Built built = TestSite.good()
                .with("data/r/shops.csv", "shop,sales\n\"12, High Street\",40\n\"3, Mill Lane\",30\n")
                .with("data/r/shops.yml", "source: Counts\n")
                .page("Most was sold at ${highest(shops.sales)}, Ashby.")
                .build();
        assertThat(built.page().select(".article p").text()).isEqualTo("Most was sold at 12, High Street, Ashby.");
    }

    private static List<String> messages(String text) {
        return SITE.page(text).check().result().diagnostics().stream()
                .map(d -> d.message())
                .toList();
    }
}
