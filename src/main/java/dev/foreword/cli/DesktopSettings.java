package dev.foreword.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What Java's desktop classes, which draw, read from the process's settings when they are first touched: that there is no
 * screen, and on Linux where a font is.
 *
 * <p>Java's font machinery on Linux fails on a machine without any font, even when a program brings its own; so it is
 * given a font configuration that names ours. These are the only settings of the whole process that the program makes.
 */
final class DesktopSettings {

    private static final String CONFIGURATION = "sun.awt.fontconfig";
    private static final String FONT = "/dev/foreword/chart/fonts/PublicSans-Regular.ttf";

    private DesktopSettings() {}

    /** Sets them; does nothing that was set when the process began. */
    static void set() {
        System.setProperty("java.awt.headless", "true");
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        if (!linux || System.getProperty(CONFIGURATION) != null) {
            return;
        }
        try {
            Path folder = Files.createTempDirectory("foreword-fonts");
            Path font = folder.resolve("PublicSans-Regular.ttf");
            try (InputStream in = resource()) {
                Files.copy(in, font);
            }
            Path file = folder.resolve("fontconfig.properties");
            Files.writeString(file, fontConfiguration(font));
            // In reverse order, as files are deleted.
            folder.toFile().deleteOnExit();
            font.toFile().deleteOnExit();
            file.toFile().deleteOnExit();
            System.setProperty(CONFIGURATION, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the fonts to the temporary folder", e);
        }
    }

    /** The form is described in the JDK's guide to font configuration files. */
    private static String fontConfiguration(Path font) {
        String name = "-misc-bundled-medium-r-normal--*-%d-*-*-p-*-iso8859-1";
        StringBuilder out = new StringBuilder("version=1\n");
        for (String family : new String[] {"dialog", "sansserif", "serif", "monospaced", "dialoginput"}) {
            for (String style : new String[] {"plain", "bold", "italic", "bolditalic"}) {
                out.append(family)
                        .append('.')
                        .append(style)
                        .append(".latin-1=")
                        .append(name)
                        .append('\n');
            }
        }
        return out.append("sequence.allfonts=latin-1\nfilename.")
                .append(name)
                .append('=')
                .append(font)
                .append('\n')
                .toString();
    }

    private static InputStream resource() {
        InputStream in = DesktopSettings.class.getResourceAsStream(FONT);
        if (in == null) {
            throw new IllegalStateException("the font " + FONT + " is missing");
        }
        return in;
    }
}
