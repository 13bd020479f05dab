package dev.foreword.source.picture;

/**
 * The one thing in a picture’s Exif data that decides how it looks: its orientation (Exif 2.32, tag 274). All else, such
 * as place, time, camera, owner and a small copy of the uncut picture, tells of whoever took it.
 */
final class Exif {

    /** Stands upright, as its pixels do. */
    static final int UPRIGHT = 1;

    /** From here on, width and height change places. */
    static final int FIRST_TURNED = 5;

    private static final int LAST = 8;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {}

    /** {@return the orientation that a block of TIFF data gives; upright when it gives none} */
    static int orientation(Bytes tiff) {
        boolean intel = tiff.has(0, "II");
        if (!intel && !tiff.has(0, "MM")) {
            return UPRIGHT;
        }
        int directory = intel ? tiff.fourBackwards(4) : tiff.four(4);
        int entries = two(tiff, directory, intel);
        for (int entry = 0; entry < entries; entry++) {
            int place = directory + 2 + entry * ENTRY;
            if (two(tiff, place, intel) == ORIENTATION) {
                int value = two(tiff, place + 8, intel);
                return value > UPRIGHT && value <= LAST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static int two(Bytes tiff, int place, boolean intel) {
        return intel ? tiff.at(place + 1) << 8 | tiff.at(place) : tiff.two(place);
    }

    /** {@return TIFF data that says nothing but an orientation} */
    static byte[] of(int orientation) {
        return new byte[] {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
    }
}
