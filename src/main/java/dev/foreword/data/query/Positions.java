package dev.foreword.data.query;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/** Positions of rows, close together: a list of half a million of them takes two megabytes. */
final class Positions extends AbstractList<Integer> implements RandomAccess {

    private static final int FIRST = 16;

    private int[] positions;
    private int size;

    private Positions(int[] positions) {
        this.positions = positions;
    }

    /** {@return room for positions, which are added one by one} */
    static Positions none() {
        return new Positions(new int[FIRST]);
    }

    /** {@return all positions from 0 up to a size, which take no room} */
    static List<Integer> upTo(int size) {
        return new UpTo(size);
    }

    /** All positions of a table of so many rows. */
    static final class UpTo extends AbstractList<Integer> implements RandomAccess {
        private final int size;

        private UpTo(int size) {
            this.size = size;
        }

        @Override
        public Integer get(int index) {
            return index;
        }

        @Override
        public int size() {
            return size;
        }
    }

    static List<Integer> of(IntStream stream) {
        Positions all = none();
        stream.forEach(all::put);
        return all;
    }

    void put(int position) {
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, size * 2);
        }
        positions[size] = position;
        size++;
    }

    @Override
    public Integer get(int index) {
        if (index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return positions[index];
    }

    @Override
    public int size() {
        return size;
    }
}
