package dev.foreword.source.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a table’s cells, close together: a table of a million rows takes little more memory than its file. A text
 * that a column repeats is mostly kept once.
 */
final class CellStore {

    private static final int CHUNK = 1 << 18;

    /** A chunk begins small and grows, for most tables are small, and a site may have a thousand of them. */
    private static final int FIRST = 1 << 10;

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
    private final BitSet alone = new BitSet();
    private int end;

    CellStore(int columns) {
        for (int i = 0; i < columns; i++) {
            recent.add(new Recent());
            positions.add(new Ints());
        }
        chunks.add(new byte[FIRST]);
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
        boolean isNew = !text.equals(known.last) && !known.recalls(text);
        if (isNew) {
            known.keep(text, write(text));
        }
        known.count(isNew);
        positions.get(column).add(known.lastPosition);
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
        if (alone.get(at / CHUNK)) {
            return new String(chunk, UTF_8);
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
            chunks.add(new byte[FIRST]);
            end = 0;
        }
        byte[] chunk = lastChunk(end + 2 + bytes.length);
        int at = (chunks.size() - 1) * CHUNK + end;
        chunk[end] = (byte) (bytes.length >> 8);
        chunk[end + 1] = (byte) bytes.length;
        System.arraycopy(bytes, 0, chunk, end + 2, bytes.length);
        end += bytes.length + 2;
        return at;
    }

    /** {@return the last chunk, with room up to an end} */
    private byte[] lastChunk(int needed) {
        int last = chunks.size() - 1;
        byte[] chunk = chunks.get(last);
        if (chunk.length >= needed) {
            return chunk;
        }
        byte[] larger = Arrays.copyOf(chunk, Math.min(CHUNK, Math.max(needed, chunk.length * 4)));
        chunks.set(last, larger);
        return larger;
    }

    /** A text that is too long to share a chunk has one of its own. */
    private int writeAlone(byte[] bytes) {
        chunks.add(bytes);
        alone.set(chunks.size() - 1);
        int at = (chunks.size() - 1) * CHUNK;
        chunks.add(new byte[FIRST]);
        end = 0;
        return at;
    }

    /** Texts that a column had lately, and where each is kept; the last is compared before any is looked up. */
    private static final class Recent {
        private final @Nullable String[] texts = new String[SLOTS];
        private final int[] positions = new int[SLOTS];
        private @Nullable String last;
        private int lastPosition;
        private int seen;
        private int fresh;

        /** {@return whether a text is among them; it is then the last one} */
        boolean recalls(String text) {
            int slot = slot(text);
            boolean found = text.equals(texts[slot]);
            if (found) {
                last = text;
                lastPosition = positions[slot];
            }
            return found;
        }

        void keep(String text, int position) {
            int slot = slot(text);
            texts[slot] = text;
            positions[slot] = position;
            last = text;
            lastPosition = position;
        }

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

        private static int slot(String text) {
            int hash = text.hashCode();
            return (hash ^ (hash >>> 12)) & (SLOTS - 1);
        }
    }

    /** Numbers that grow in pieces, so that few have to be copied; the last piece begins small. */
    private static final class Ints {
        private static final int PIECE = 1 << 14;
        private static final int FIRST_PIECE = 1 << 6;

        private final List<int[]> pieces = new ArrayList<>();
        private int size;

        void add(int value) {
            int at = size % PIECE;
            if (at == 0) {
                pieces.add(new int[FIRST_PIECE]);
            }
            int last = pieces.size() - 1;
            if (at == pieces.get(last).length) {
                pieces.set(last, Arrays.copyOf(pieces.get(last), Math.min(PIECE, at * 4)));
            }
            pieces.get(last)[at] = value;
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
