package dev.foreword.source.config;

import dev.foreword.model.basic.PublicationDate;
import dev.foreword.model.config.CaptionStyle;
import dev.foreword.model.config.Licence;
import dev.foreword.model.config.NoteNumbering;
import dev.foreword.model.config.RecommendationStyle;
import dev.foreword.model.config.ReportConfig;
import dev.foreword.model.config.ReportLayout;
import dev.foreword.model.config.SiteConfig;
import dev.foreword.model.node.InlineText;
import dev.foreword.source.page.InlineReader;
import dev.foreword.source.tree.Pictures;
import dev.foreword.source.yaml.Keys;
import dev.foreword.source.yaml.Keys.Key;
import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a report's {@code report.yml}. */
public final class ReportConfigReader {

    /** Those of {@code report.yml}. */
    public static final Keys KEYS = Keys.of(
                    Key.of("title", "the title"),
                    Key.of("subtitle", "a second line"),
                    Key.of("description", "a sentence or two for search engines"),
                    Key.of("publisher", "who publishes it, when it isn’t the site’s publisher"),
                    Key.of("authors", "who wrote it"),
                    Key.of("date", "when it was published"),
                    Key.of("updated", "when it was last changed"),
                    Key.of("series", "the series that it belongs to"),
                    Key.of("topics", "what it is about"),
                    Key.of("order", "the order of its pages"),
                    Key.of("brand", "how it looks", BrandReader.KEYS),
                    Key.of(
                            "captions",
                            "what figures are called",
                            Keys.of(
                                    Key.of("figure", "the word for pictures and charts"),
                                    Key.of("chart", "the word for charts"),
                                    Key.of("table", "the word for tables"),
                                    Key.of("separator", "what stands behind the number"))),
                    Key.of("notes", "where notes are numbered afresh: report or chapter"),
                    Key.of("numbered_chapters", "whether chapters are numbered"),
                    Key.of("numbered_paragraphs", "whether paragraphs are numbered"),
                    Key.of("numbered_annex_parts", "whether the parts of annexes are numbered"),
                    Key.of(
                            "recommendations",
                            "how recommendations are numbered and grouped",
                            Keys.of(
                                    Key.of("numbers", "plain, roman, theme or none"),
                                    Key.of("addressee", "required, when each has to say who is asked"),
                                    Key.of("themes", "themes by their keys"),
                                    Key.of("roman_themes", "whether themes have Roman numbers"))),
                    Key.of("citations", "how sources are cited", CitationStyleReader.KEYS),
                    Key.of(
                            "licence",
                            "under which licence it is published",
                            Keys.of(Key.of("name", "its name"), Key.of("url", "its address"))),
                    Key.of(
                            "evidence",
                            "how much of its numbers has to rest on evidence",
                            Keys.of(Key.of("require", "the share, in per cent"))))
            .and(ImprintReader.KEYS)
            .and(EditionReader.KEYS);

    /** Stands for a date that is missing, which was reported and stops the build. */
    private static final PublicationDate NO_DATE = new PublicationDate("1970");

    private final SiteConfig site;
    private final InlineReader inline;
    private final BrandReader brands;
    private final Pictures pictures;
    private final String file;
    private final CitationStyleReader citations;

    /** @param file the path of {@code report.yml}, from which paths to pictures are written */
    public ReportConfigReader(
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

    public ReportConfig read(YamlMap written) {
        YamlMap yaml = written.declare(KEYS, Map.of(SiteConfigReader.FILE, SiteConfigReader.KEYS));
        InlineText title = inline.read(yaml.required("title"));
        String publisher = yaml.text("publisher", site.publisher());
        List<String> authors = yaml.list("authors").stream().map(Scalar::text).toList();
        Optional<PublicationDate> date = yaml.date("date");
        if (!yaml.has("date")) {
            yaml.missing("date");
        }
        return new ReportConfig(
                new ReportConfig.Names(
                        title,
                        inline.readIfGiven(yaml.scalar("subtitle").orElse(null)).orElse(null),
                        inline.readIfGiven(yaml.scalar("description").orElse(null))
                                .orElse(null),
                        yaml.text("series", ""),
                        yaml.list("topics").stream().map(Scalar::text).toList()),
                new ReportConfig.Publication(
                        publisher,
                        authors.isEmpty() ? List.of(publisher) : authors,
                        date.orElse(NO_DATE),
                        yaml.date("updated").orElse(null),
                        licence(yaml).orElse(null)),
                new ImprintReader(inline, pictures, file).read(yaml, site.contact()),
                new EditionReader(inline).read(yaml),
                setting(yaml),
                evidence(yaml),
                yaml.place());
    }

    private ReportConfig.Setting setting(YamlMap yaml) {
        return new ReportConfig.Setting(
                brands.read(yaml, site.brand()),
                captions(yaml),
                yaml.choice("notes", ReportConfigReader::notes, List.of("report", "chapter"))
                        .orElse(NoteNumbering.REPORT),
                new ReportLayout(
                        yaml.flag("numbered_chapters", true),
                        yaml.flag("numbered_paragraphs", false),
                        yaml.flag("numbered_annex_parts", false)),
                recommendations(yaml),
                citations.read(yaml));
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

    private static ReportConfig.Evidence evidence(YamlMap yaml) {
        Optional<YamlMap> map = yaml.map("evidence");
        if (map.isEmpty()) {
            return new ReportConfig.Evidence(null);
        }
        Scalar require = map.get().required("require");
        if (require.text().isBlank()) {
            return new ReportConfig.Evidence(null);
        }
        if (!require.text().matches("\\d{1,2}|100")) {
            map.get()
                    .badValue(
                            require.place(),
                            "\"" + require.text() + "\" is no share in per cent",
                            "write a number from 0 to 100");
            return new ReportConfig.Evidence(null);
        }
        return new ReportConfig.Evidence(Integer.valueOf(require.text()));
    }

    private static Optional<NoteNumbering> notes(String word) {
        return switch (word) {
            case "report" -> Optional.of(NoteNumbering.REPORT);
            case "chapter" -> Optional.of(NoteNumbering.CHAPTER);
            default -> Optional.empty();
        };
    }

    private static Optional<Licence> licence(YamlMap yaml) {
        return yaml.map("licence")
                .map(map -> new Licence(
                        map.required("name").text(), map.required("url").text()));
    }
}
