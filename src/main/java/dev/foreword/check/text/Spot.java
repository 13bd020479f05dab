package dev.foreword.check.text;

import dev.foreword.diagnostics.Place;

/**
 * A token of a line, kept to be told of later.
 *
 * @param line the line
 * @param at the token
 */
record Spot(Line line, int at) {

    Place place() {
        return line.place(at, at + 1);
    }

    void tell(Slips slips, String message, String help) {
        slips.tell(line, at, at + 1, message, help);
    }
}
