package dev.foreword.source.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.chart.Geography.Boundaries;
import dev.foreword.model.chart.Geography.Outline;
import dev.foreword.model.chart.Geography.Point;
import dev.foreword.source.yaml.Scalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads boundaries of areas from GeoJSON (RFC 7946) below {@code data/}: features with polygons, a code and a name.
 *
 * <p>The code is the property whose name ends with {@code CD} or is {@code code}, the name the one that ends with
 * {@code NM} or is {@code name}, as the Office for National Statistics publishes them.
 */
public final class BoundaryFiles {

    /** Generalised boundaries are smaller by far; finer ones belong to another scale than a report's. */
    private static final long MOST_BYTES = 20_000_000;

    private static final int DEEPEST = 32;

    private final SourceTree tree;
    private final Diagnostics diagnostics;

    public BoundaryFiles(SourceTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /**
     * {@return the areas in a file; empty after a problem, which is reported}
     *
     * @param file its name below {@code data/}
     * @param code the property with the codes, null when the author names none
     */
    public Optional<Boundaries> find(Scalar file, @Nullable String code) {
        List<String> known = tree.files().stream()
                .filter(f -> f.startsWith("data/") && (f.endsWith(".geojson") || f.endsWith(".json")))
                .toList();
        Optional<String> path = known.stream()
                .filter(f -> f.equals("data/" + file.text()) || f.endsWith("/" + file.text()))
                .findFirst();
        if (path.isEmpty()) {
            List<String> names =
                    known.stream().map(f -> f.substring(f.lastIndexOf('/') + 1)).toList();
            report(
                    file.place(),
                    "there are no boundaries \"" + file.text() + "\" below data/",
                    Suggestions.help(file.text(), names, "files"));
            return Optional.empty();
        }
        if (tree.size(path.get()) > MOST_BYTES) {
            report(
                    file.place(),
                    path.get() + " is larger than 20 MB",
                    "use generalised boundaries, such as the ONS's ultra generalised ones (BUC)");
            return Optional.empty();
        }
        return read(path.get(), code).map(outlines -> new Boundaries(outlines, path.get()));
    }

    private Optional<List<Outline>> read(String path, @Nullable String code) {
        JsonFactory json = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build();
        List<Outline> outlines = new ArrayList<>();
        try (JsonParser parser = json.createParser(tree.read(path))) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.FIELD_NAME
                        && parser.currentName().equals("features")) {
                    readFeatures(parser, code, outlines);
                }
            }
        } catch (IOException | NumberFormatException e) {
            report(Place.startOf(path), "this file can't be read as GeoJSON", "export the boundaries again");
            return Optional.empty();
        }
        if (outlines.isEmpty()) {
            report(
                    Place.startOf(path),
                    "this file has no areas with a code and a boundary",
                    "give each feature a property \"code\", or name the property under \"code:\"");
            return Optional.empty();
        }
        return Optional.of(outlines);
    }

    private static void readFeatures(JsonParser parser, @Nullable String code, List<Outline> outlines)
            throws IOException {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            List<List<Point>> rings = new ArrayList<>();
            Map<String, String> properties = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                if (field.equals("geometry")) {
                    readGeometry(parser, rings);
                } else if (field.equals("properties")) {
                    readProperties(parser, properties);
                } else {
                    parser.skipChildren();
                }
            }
            Optional<String> own =
                    code != null ? Optional.ofNullable(properties.get(code)) : property(properties, "CD", "code");
            if (own.isPresent() && !rings.isEmpty()) {
                outlines.add(new Outline(
                        own.get(), property(properties, "NM", "name").orElse(own.get()), rings));
            }
        }
    }

    private static void readGeometry(JsonParser parser, List<List<Point>> rings) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            if (field.equals("coordinates")) {
                readRings(parser, rings);
            } else {
                parser.skipChildren();
            }
        }
    }

    /** A polygon is a list of rings, several are a list of those; a ring is whatever list holds pairs of numbers. */
    private static void readRings(JsonParser parser, List<List<Point>> rings) throws IOException {
        List<Point> ring = new ArrayList<>();
        int depth = 1;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                depth++;
            } else if (token == JsonToken.END_ARRAY) {
                depth--;
                if (ring.size() > 2) {
                    rings.add(List.copyOf(ring));
                }
                ring.clear();
            } else if (token != null && token.isNumeric()) {
                double x = parser.getDoubleValue();
                parser.nextToken();
                ring.add(new Point(x, parser.getDoubleValue()));
                // A height may follow; the point's own list ends here, and not the ring.
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    parser.getDoubleValue();
                }
                depth--;
            } else {
                throw new IOException("not a list of positions");
            }
        }
    }

    private static void readProperties(JsonParser parser, Map<String, String> properties) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isScalarValue()) {
                properties.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
    }

    private static Optional<String> property(Map<String, String> properties, String ending, String name) {
        return properties.entrySet().stream()
                .filter(e -> e.getKey().endsWith(ending) || e.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void report(Place place, String message, String help) {
        diagnostics.report(Rule.MAP_BOUNDARIES, place, message, help);
    }
}
