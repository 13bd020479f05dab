package dev.foreword.source.tree;

import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.diagnostics.Place;
import dev.foreword.diagnostics.Rule;
import dev.foreword.diagnostics.Suggestions;
import dev.foreword.model.basic.Destination;
import dev.foreword.model.basic.Picture;
import dev.foreword.model.basic.SitePath;
import dev.foreword.source.picture.CleanPicture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Finds the pictures that pages name, and how large they are, so that no page moves while it loads. */
public final class Pictures {

    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "gif", "svg");

    private final SourceTree tree;
    private final Diagnostics diagnostics;

    public Pictures(SourceTree tree, Diagnostics diagnostics) {
        this.tree = tree;
        this.diagnostics = diagnostics;
    }

    /**
     * {@return the picture that a page names; empty after a problem, which is reported}
     *
     * @param page the page's file
     * @param path as written in the page
     * @param place where it is written
     */
    public Optional<Picture> find(String page, String path, Place place) {
        Optional<String> file = SitePath.resolve(page, path)
                .filter(tree.files()::contains)
                .or(() -> SitePath.resolve(page, Destination.of(path).path()));
        if (file.isEmpty() || !file.get().startsWith("content/")) {
            boolean address = path.contains("://");
            diagnostics.report(
                    address ? Rule.IMAGE_MISSING : Rule.PATH_OUTSIDE_SITE,
                    place,
                    address ? "\"" + path + "\" is on another site" : "\"" + path + "\" leads out of content/",
                    "save the picture beside the page, and write its path from there: images/name.png");
            return Optional.empty();
        }
        if (!tree.files().contains(file.get())) {
            report(place, "there is no picture \"" + path + "\"", Suggestions.help(path, near(page), "pictures"));
            return Optional.empty();
        }
        Optional<Picture> picture = measure(file.get());
        if (picture.isEmpty()) {
            report(place, "\"" + path + "\" can't be read as a picture", "use a PNG, JPEG, GIF or SVG file");
        }
        return picture;
    }

    private List<String> near(String page) {
        String folder = SitePath.folder(page);
        return tree.files().stream()
                .filter(f -> f.startsWith(folder) && ENDINGS.contains(SitePath.ending(f)))
                .map(f -> f.substring(folder.length()))
                .toList();
    }

    private Optional<Picture> measure(String file) {
        byte[] bytes = tree.read(file);
        if (CleanPicture.of(bytes).isEmpty()) {
            return Optional.empty();
        }
        String path = file.substring("content/".length());
        try {
            return SitePath.ending(file).equals("svg") ? measureSvg(path, bytes) : measureBitmap(path, bytes);
        } catch (IOException | XMLStreamException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Picture> measureBitmap(String path, byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            return Optional.of(
                    CleanPicture.isTurned(bytes) ? new Picture(path, height, width) : new Picture(path, width, height));
        }
    }

    private static Optional<Picture> measureSvg(String path, byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        // A picture must not be able to read other files.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        Optional<Picture> picture = Optional.empty();
        boolean root = true;
        // To its end, for a drawing that is broken anywhere is shown by no browser.
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT && root) {
                root = false;
                picture = size(reader.getAttributeValue(null, "viewBox"))
                        .map(box -> new Picture(path, pixels(box.get(2)), pixels(box.get(3))));
            }
        }
        return picture;
    }

    private static Optional<List<String>> size(@Nullable String viewBox) {
        return Optional.ofNullable(viewBox)
                .map(box ->
                        Pattern.compile("[\\s,]+").splitAsStream(box.strip()).toList())
                .filter(numbers -> numbers.size() == 4);
    }

    private static int pixels(String number) {
        return Math.max(1, (int) Math.round(Double.parseDouble(number)));
    }

    private void report(Place place, String message, String help) {
        diagnostics.report(Rule.IMAGE_MISSING, place, message, help);
    }
}
