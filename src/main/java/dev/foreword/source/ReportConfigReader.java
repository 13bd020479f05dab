package dev.foreword.source;

import dev.foreword.model.CaptionStyle;
import dev.foreword.model.InlineText;
import dev.foreword.model.Licence;
import dev.foreword.model.NoteNumbering;
import dev.foreword.model.PublicationDate;
import dev.foreword.model.RecommendationStyle;
import dev.foreword.model.ReportConfig;
import dev.foreword.model.ReportLayout;
import dev.foreword.model.SiteConfig;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a report's {@code report.yml}. */
final class ReportConfigReader {

    /** Stands for a date that is missing, which was reported and stops the build. */
    private static final PublicationDate NO_DATE = new PublicationDate("1970");

    private final SiteConfig site;
    private final InlineReader inline;
    private final BrandReader brands;
    private final Pictures pictures;
    private final String file;
    private final CitationStyleReader citations;

    /** @param file the path of {@code report.yml}, from which paths to pictures are written */
    ReportConfigReader(
            SiteConfig site,
            InlineReader inline,
            BrandReader brands,
            Pictures pictures,
            String file,
            CitationStyleReader citations) {
        this.site = site;
        this.inline = inline;
        this.brands = brands;
        this.pictures = pictures;
        this.file = file;
        this.citations = citations;
    }

    ReportConfig read(YamlMap yaml) {
        InlineText title = inline.read(yaml.required("title"));
        String publisher = yaml.text("publisher", site.publisher());
        List<String> authors = yaml.list("authors").stream().map(Scalar::text).toList();
        Optional<PublicationDate> date = yaml.date("date");
        if (!yaml.has("date")) {
            yaml.missing("date");
        }
        ReportConfig config = new ReportConfig(
                title,
                inline.read(yaml.scalar("subtitle")),
                inline.read(yaml.scalar("description")),
                publisher,
                authors.isEmpty() ? List.of(publisher) : authors,
                date.orElse(NO_DATE),
                yaml.date("updated"),
                new ImprintReader(inline, pictures, file).read(yaml, site.contact()),
                new EditionReader(inline).read(yaml),
                yaml.text("series", ""),
                yaml.list("topics").stream().map(Scalar::text).toList(),
                brands.read(yaml, site.brand()),
                captions(yaml),
                yaml.choice("notes", ReportConfigReader::notes, List.of("report", "chapter"))
                        .orElse(NoteNumbering.REPORT),
                new ReportLayout(
                        yaml.flag("numbered_chapters", true),
                        yaml.flag("numbered_paragraphs", false),
                        yaml.flag("numbered_annex_parts", false)),
                recommendations(yaml),
                citations.read(yaml),
                licence(yaml),
                requiredEvidence(yaml),
                yaml.place());
        yaml.has("order");
        yaml.reportUnknownKeys();
        return config;
    }

    private static CaptionStyle captions(YamlMap yaml) {
        Optional<YamlMap> map = yaml.map("captions");
        if (map.isEmpty()) {
            return CaptionStyle.DEFAULT;
        }
        String figure = map.get().text("figure", CaptionStyle.DEFAULT.image());
        CaptionStyle style = new CaptionStyle(
                map.get().text("chart", figure),
                figure,
                map.get().text("table", CaptionStyle.DEFAULT.table()),
                map.get().text("separator", CaptionStyle.DEFAULT.separator()));
        map.get().reportUnknownKeys();
        return style;
    }

    private RecommendationStyle recommendations(YamlMap yaml) {
        Optional<YamlMap> map = yaml.map("recommendations");
        if (map.isEmpty()) {
            return RecommendationStyle.DEFAULT;
        }
        Map<String, InlineText> themes = new LinkedHashMap<>();
        map.get().map("themes").ifPresent(all -> {
            for (Scalar key : all.keys()) {
                themes.put(key.text(), inline.read(all.required(key.text())));
            }
        });
        RecommendationStyle style = new RecommendationStyle(
                map.get()
                        .choice("numbers", ReportConfigReader::numbers, List.of("plain", "roman", "theme", "none"))
                        .orElse(RecommendationStyle.Numbers.PLAIN),
                map.get().text("addressee", "").equals("required"),
                themes,
                map.get().flag("roman_themes", false));
        map.get().reportUnknownKeys();
        return style;
    }

    private static Optional<RecommendationStyle.Numbers> numbers(String word) {
        return switch (word) {
            case "plain" -> Optional.of(RecommendationStyle.Numbers.PLAIN);
            case "roman" -> Optional.of(RecommendationStyle.Numbers.ROMAN);
            case "theme" -> Optional.of(RecommendationStyle.Numbers.THEME);
            case "none" -> Optional.of(RecommendationStyle.Numbers.NONE);
            default -> Optional.empty();
        };
    }

    private static OptionalInt requiredEvidence(YamlMap yaml) {
        Optional<YamlMap> map = yaml.map("evidence");
        if (map.isEmpty()) {
            return OptionalInt.empty();
        }
        Scalar require = map.get().required("require");
        map.get().reportUnknownKeys();
        if (!require.text().matches("\\d{1,2}|100")) {
            map.get()
                    .badValue(
                            require.place(),
                            "\"" + require.text() + "\" is no share in per cent",
                            "write a number from 0 to 100");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(require.text()));
    }

    private static Optional<NoteNumbering> notes(String word) {
        return switch (word) {
            case "report" -> Optional.of(NoteNumbering.REPORT);
            case "chapter" -> Optional.of(NoteNumbering.CHAPTER);
            default -> Optional.empty();
        };
    }

    private static Licence licence(YamlMap yaml) {
        Optional<YamlMap> map = yaml.map("licence");
        if (map.isEmpty()) {
            return Licence.OPEN_GOVERNMENT;
        }
        Licence licence = new Licence(
                map.get().required("name").text(), map.get().required("url").text());
        map.get().reportUnknownKeys();
        return licence;
    }
}
