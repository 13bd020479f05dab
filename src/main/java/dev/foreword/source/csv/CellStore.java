package dev.foreword.source.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a table’s cells, close together: a table of a million rows takes little more memory than its file. A text
 * that a column repeats is mostly kept once.
 */
final class CellStore {

    private static final int CHUNK = 1 << 18;

    /** The length of a text has two bytes; a longer one has a chunk of its own. */
    private static final int LONGEST_SHARED_CHUNK = 0xFFFF;

    /** So many texts of a column are remembered, each in the slot that its hash gives it; a power of two. */
    private static final int SLOTS = 1024;

    /** After so many texts it is known whether a column repeats them. */
    private static final int TRIAL = 8192;

    private final List<byte[]> chunks = new ArrayList<>();
    private final List<Recent> recent = new ArrayList<>();
    private final List<Ints> positions = new ArrayList<>();
    private final Ints lines = new Ints();
    private int end;

    CellStore(int columns) {
        for (int i = 0; i < columns; i++) {
            recent.add(new Recent());
            positions.add(new Ints());
        }
        chunks.add(new byte[CHUNK]);
    }

    /** Begins a row. */
    void row(int line) {
        lines.add(line);
    }

    /** {@return whether the text may be new to its column; it is kept in any case} */
    boolean add(int column, String text) {
        Recent known = recent.get(column);
        if (known.isIdle()) {
            positions.get(column).add(write(text));
            return true;
        }
        int slot = known.slot(text);
        boolean isNew = !text.equals(known.texts[slot]);
        if (isNew) {
            known.texts[slot] = text;
            known.positions[slot] = write(text);
        }
        known.count(isNew);
        positions.get(column).add(known.positions[slot]);
        return isNew;
    }

    /** No more rows come. */
    void close() {
        recent.clear();
    }

    int rows() {
        return lines.size();
    }

    int line(int row) {
        return lines.get(row);
    }

    /** {@return the text of a cell} */
    String text(int row, int column) {
        int at = positions.get(column).get(row);
        byte[] chunk = chunks.get(at / CHUNK);
        int from = at % CHUNK;
        if (chunk.length != CHUNK) {
            return new String(chunk, 0, chunk.length, UTF_8).stripTrailing();
        }
        int length = (chunk[from] & 0xFF) << 8 | (chunk[from + 1] & 0xFF);
        return new String(chunk, from + 2, length, UTF_8);
    }

    private int write(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        int room = CHUNK - end;
        if (bytes.length > LONGEST_SHARED_CHUNK) {
            return writeAlone(bytes);
        }
        if (bytes.length + 2 > room) {
            chunks.add(new byte[CHUNK]);
            end = 0;
        }
        byte[] chunk = chunks.get(chunks.size() - 1);
        int at = (chunks.size() - 1) * CHUNK + end;
        chunk[end] = (byte) (bytes.length >> 8);
        chunk[end + 1] = (byte) bytes.length;
        System.arraycopy(bytes, 0, chunk, end + 2, bytes.length);
        end += bytes.length + 2;
        return at;
    }

    /** A chunk of its own is known by its length, which no other has. */
    private int writeAlone(byte[] bytes) {
        byte[] alone = bytes.length == CHUNK ? Arrays.copyOf(bytes, CHUNK + 1) : bytes;
        if (alone.length > bytes.length) {
            // Cells have no blanks at their ends, so this one is told from the text.
            alone[bytes.length] = ' ';
        }
        chunks.add(alone);
        int at = (chunks.size() - 1) * CHUNK;
        chunks.add(new byte[CHUNK]);
        end = 0;
        return at;
    }

    /** Texts that a column had lately, and where each is kept. */
    private static final class Recent {
        private final @Nullable String[] texts = new String[SLOTS];
        private final int[] positions = new int[SLOTS];
        private int seen;
        private int fresh;

        void count(boolean isNew) {
            if (seen < TRIAL) {
                seen++;
                fresh += isNew ? 1 : 0;
            }
        }

        /** {@return whether looking is given up, for most texts are new} */
        boolean isIdle() {
            return seen == TRIAL && fresh > TRIAL / 2;
        }

        int slot(String text) {
            int hash = text.hashCode();
            return (hash ^ (hash >>> 12)) & (SLOTS - 1);
        }
    }

    /** Numbers that grow in pieces, so that none has to be copied. */
    private static final class Ints {
        private static final int PIECE = 1 << 14;

        private final List<int[]> pieces = new ArrayList<>();
        private int size;

        void add(int value) {
            if (size == pieces.size() * PIECE) {
                pieces.add(new int[PIECE]);
            }
            pieces.get(size / PIECE)[size % PIECE] = value;
            size++;
        }

        int get(int index) {
            return pieces.get(index / PIECE)[index % PIECE];
        }

        int size() {
            return size;
        }
    }
}
