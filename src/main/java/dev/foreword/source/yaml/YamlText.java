package dev.foreword.source.yaml;

import dev.foreword.diagnostics.Place;

/**
 * A piece of YAML and where in the author's file it begins.
 *
 * @param file the file
 * @param firstLine the line of the file on which the piece begins, from 1
 * @param indent how many characters stand before each of its lines in the file
 * @param text the YAML
 */
public record YamlText(String file, int firstLine, int indent, String text) {

    Place place(int line, int column, int length) {
        return new Place(file, firstLine + line, 1 + indent + column, length);
    }
}
