package dev.foreword.source.yaml;

/**
 * What an author did in a piece of YAML that can’t be read.
 *
 * @param column of the line within the piece, from 0
 * @param length how many characters are to blame
 * @param message what is wrong
 * @param help what to do
 */
record YamlFault(int column, int length, String message, String help) {}
