package dev.foreword.proof;

/**
 * A printed value and where it stands.
 *
 * @param place the name of its row
 * @param cell what is printed
 */
record Point(String place, Cell cell) {

    double value() {
        return cell.number().orElseThrow().doubleValue();
    }
}
