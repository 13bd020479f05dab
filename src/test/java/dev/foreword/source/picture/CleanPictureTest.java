package dev.foreword.source.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.foreword.testing.TestSite;
import dev.foreword.testing.TestSite.Built;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures are published without the places, names and programs that they tell of, and look as they did. */
class CleanPictureTest {

    private static final String SECRET = "Ann Ashe, 51.5007 N 0.1246 W";

    @Test
    void aPhotographTellsNothingOfWhoTookItAndWhere() {
        byte[] photograph = jpeg(
                segment(0xE1, "Exif\0\0" + tiff(1) + SECRET),
                segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET),
                segment(0xED, "Photoshop 3.0\0" + SECRET),
                segment(0xE2, "MPF\0" + SECRET),
                segment(0xE5, SECRET),
                segment(0xFE, SECRET));

        assertThat(text(clean(join(photograph, SECRET.getBytes(UTF_8)))))
                .doesNotContain("Ann", "Exif", "Photoshop", "xmp", "MPF");
        assertThat(pixels(clean(photograph))).isEqualTo(pixels(photograph));
    }

    @Test
    void aPhotographKeepsItsOrientationAndItsColours() {
        String profile = "ICC_PROFILE\0" + "\1\1colours";
        byte[] clean = clean(jpeg(segment(0xE1, "Exif\0\0" + tiff(6) + SECRET), segment(0xE2, profile)));

        assertThat(text(clean)).doesNotContain("Ann").contains(profile);
        assertThat(Jpeg.orientation(new Bytes(clean))).isEqualTo(6);
        assertThat(CleanPicture.isTurned(clean)).isTrue();
        assertThat(clean(clean)).isEqualTo(clean);
    }

    @Test
    void orientationIsReadInBothOrdersOfBytes() {
        String backwards = "II*\0\10\0\0\0\1\0\22\1\3\0\1\0\0\0\10\0\0\0\0\0\0\0";

        assertThat(Exif.orientation(new Bytes(backwards.getBytes(ISO_8859_1)))).isEqualTo(8);
        assertThat(Exif.orientation(new Bytes(tiff(3).getBytes(ISO_8859_1)))).isEqualTo(3);
    }

    @Test
    void aPngLosesItsTextsTimesAndPlaces() {
        byte[] png = png(
                chunk("tEXt", "Author\0" + SECRET),
                chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + SECRET),
                chunk("zTXt", "Comment\0\0" + SECRET),
                chunk("tIME", "1234567"),
                chunk("eXIf", tiff(1) + SECRET),
                chunk("prVt", SECRET));

        byte[] clean = clean(join(png, SECRET.getBytes(UTF_8)));

        assertThat(text(clean)).doesNotContain("Ann", "tEXt", "iTXt", "zTXt", "tIME", "eXIf", "prVt");
        assertThat(pixels(clean)).isEqualTo(pixels(png));
    }

    @Test
    void aPngKeepsItsOrientation() {
        assertThat(text(clean(png(chunk("eXIf", tiff(8) + SECRET)))))
                .contains("eXIf" + new String(Exif.of(8), ISO_8859_1))
                .doesNotContain("Ann");
    }

    @Test
    void aWebpLosesWhatItTells() {
        String pixels = "VP8 \4\0\0\0abcd";
        String flags = "VP8X\12\0\0\0\14\0\0\0\0\0\0\0\0\0";
        String all = "WEBP" + flags + pixels + riff("EXIF", tiff(1) + SECRET) + riff("XMP ", SECRET);
        byte[] clean = clean(riff("RIFF", all).getBytes(ISO_8859_1));

        assertThat(text(clean)).isEqualTo(riff("RIFF", "WEBP" + flags.replace('\14', '\0') + pixels));
        String turned = "WEBP" + flags + pixels + riff("EXIF", tiff(6) + SECRET);
        assertThat(text(clean(riff("RIFF", turned).getBytes(ISO_8859_1))))
                .contains(riff("EXIF", new String(Exif.of(6), ISO_8859_1)))
                .doesNotContain("Ann");
    }

    @Test
    void aGifLosesItsComments() throws IOException {
        String gif = text(written("gif"));
        int image = gif.indexOf(',', 13 + 3);
        String told = gif.substring(0, image) + "!\376" + (char) SECRET.length() + SECRET + "\0" + "!\377\13XMP DataXMP"
                + (char) SECRET.length() + SECRET + "\0" + "!\377\13NETSCAPE2.0\3\1\0\0\0" + gif.substring(image);

        byte[] clean = clean(told.getBytes(ISO_8859_1));

        assertThat(text(clean)).doesNotContain("Ann", "XMP").contains("NETSCAPE2.0");
        assertThat(pixels(clean)).isEqualTo(pixels(written("gif")));
    }

    @Test
    void aDrawingLosesWhatItsProgramKeptAndNothingElse() {
        String drawing = """
                <?xml version="1.0"?>
                <!-- %1$s -->
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
                 xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                 inkscape:export-filename="/home/ann/%1$s.png" viewBox="0 0 4 4">
                <title>A dot</title>
                <metadata><rdf:RDF><rdf:li>%1$s</rdf:li></rdf:RDF></metadata>
                <inkscape:page name="%1$s"><rect/></inkscape:page>
                <style><![CDATA[ circle > g { fill: red } ]]></style>
                <g inkscape:label='%1$s' id="a&gt;b"><circle r="2" xlink:href="#x"/></g>
                </svg>
                """.formatted(SECRET);

        assertThat(text(clean(drawing.getBytes(UTF_8)))).isEqualTo("""
                <?xml version="1.0"?>

                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
                 xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" viewBox="0 0 4 4">
                <title>A dot</title>


                <style><![CDATA[ circle > g { fill: red } ]]></style>
                <g id="a&gt;b"><circle r="2" xlink:href="#x"/></g>
                </svg>
                """);
    }

    @Test
    void aPhotographWithinADrawingIsCleanedToo() {
        byte[] photograph = jpeg(segment(0xFE, SECRET));
        String drawing =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><image href=\"data:image/jpeg;base64,"
                        + Base64.getEncoder().encodeToString(photograph) + "\"/></svg>";

        assertThat(text(clean(drawing.getBytes(UTF_8))))
                .contains(Base64.getEncoder().encodeToString(clean(photograph)));
    }

    @Test
    void lettersOfAnyEncodingStayWhatTheyAre() {
        byte[] drawing =
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><svg><text>caf\u00e9</text></svg>".getBytes(ISO_8859_1);

        assertThat(clean(drawing)).isEqualTo(drawing);
    }

    @Test
    void whatIsNoPictureStaysAsItIs() {
        for (String text : new String[] {"%PDF-1.7 " + SECRET, "", "<html><svg></svg></html>", "RIFF1234WAVE"}) {
            assertThat(clean(text.getBytes(UTF_8))).isEqualTo(text.getBytes(UTF_8));
        }
    }

    @Test
    void anyBeginningOfAPictureIsReadOrRefused() {
        byte[] photograph = jpeg(segment(0xE1, "Exif\0\0" + tiff(6)), segment(0xFE, SECRET));
        byte[] drawing = "<svg a=\"b\"><!-- c --><g/></svg>".getBytes(UTF_8);
        for (byte[] whole : new byte[][] {photograph, png(chunk("tEXt", SECRET)), written("gif"), drawing}) {
            for (int length = 0; length < whole.length; length++) {
                byte[] part = new Bytes(whole).part(0, length);
                assertThat(CleanPicture.of(part))
                        .satisfiesAnyOf(
                                none -> assertThat(none).isEmpty(),
                                some -> assertThat(text(some.orElseThrow())).doesNotContain(SECRET));
            }
        }
    }

    @Test
    void whatAPageShowsIsPublishedCleanAndAsWideAsItIsShown() throws IOException {
        byte[] photograph = jpeg(segment(0xE1, "Exif\0\0" + tiff(6) + SECRET));
        Built built = TestSite.good()
                .with("content/r/photograph.jpg", photograph)
                .with("content/press/photograph.jpg", photograph)
                .with(
                        "content/site.yml",
                        "title: E\npublisher: P\nbase_url: https://e.org/\npublish: [press/photograph.jpg]\n")
                .page("![Two people](photograph.jpg)")
                .build();

        assertThat(text(requireNonNull(built.files().get("r/photograph.jpg")))).doesNotContain("Ann");
        assertThat(built.files().get("press/photograph.jpg")).isEqualTo(photograph);
        assertThat(built.page().select("main img").attr("width")).isEqualTo("2");
        assertThat(built.page().select("main img").attr("height")).isEqualTo("3");
    }

    private static byte[] clean(byte[] bytes) {
        return CleanPicture.of(bytes).orElseThrow();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    private static String tiff(int orientation) {
        return new String(Exif.of(orientation), ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] segment(int kind, String data) {
        int length = data.length() + 2;
        return ("\u00FF" + (char) kind + (char) (length >> 8) + (char) (length & 0xFF) + data).getBytes(ISO_8859_1);
    }

    private static byte[] jpeg(byte[]... segments) {
        byte[] plain = written("jpg");
        return join(new Bytes(plain).part(0, 2), join(segments), new Bytes(plain).part(2, plain.length));
    }

    private static byte[] chunk(String name, String data) {
        byte[] named = (name + data).getBytes(ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(named);
        return join(four(data.length()), named, four((int) sum.getValue()));
    }

    private static byte[] four(int n) {
        return new byte[] {(byte) (n >> 24), (byte) (n >> 16), (byte) (n >> 8), (byte) n};
    }

    private static byte[] png(byte[]... chunks) {
        byte[] plain = written("png");
        int afterHeader = 8 + 12 + 13;
        return join(
                new Bytes(plain).part(0, afterHeader), join(chunks), new Bytes(plain).part(afterHeader, plain.length));
    }

    private static String riff(String name, String data) {
        int n = data.length();
        return name + (char) (n & 0xFF) + (char) (n >> 8 & 0xFF) + "\0\0" + data + (n % 2 == 1 ? "\0" : "");
    }

    private static byte[] written(String format) {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, 0x12436D);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int[] pixels(byte[] picture) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
