package dev.foreword.bench;

import dev.foreword.data.Aggregates;
import dev.foreword.data.CellSpan;
import dev.foreword.data.Quantity;
import dev.foreword.data.Table;
import dev.foreword.diagnostics.Diagnostics;
import dev.foreword.source.csv.CsvInput;
import dev.foreword.source.csv.CsvTableReader;
import dev.foreword.source.csv.Sidecar;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads, types and sums a large table, or only parses it with Commons CSV; prints what it found and the seconds it took. */
public final class ReadLargeTable {

    private ReadLargeTable() {}

    /** Takes {@code foreword} or {@code peer}, and the file. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        long start = System.nanoTime();
        String found = args[0].equals("peer") ? parse(file) : read(file);
        System.out.printf("%s %.3f%n", found, (System.nanoTime() - start) / 1e9);
    }

    private static String parse(Path file) throws IOException {
        long cells = 0;
        try (BufferedReader reader = Files.newBufferedReader(file);
                CSVParser parser = CSVParser.parse(reader, CSVFormat.RFC4180)) {
            for (CSVRecord record : parser) {
                cells += record.size();
            }
        }
        return "cells=" + cells;
    }

    private static String read(Path file) {
        Table table = new CsvTableReader(new Diagnostics())
                .read("large", file.toString(), CsvInput.of(file), Sidecar.none())
                .orElseThrow();
        int column = table.indexOf("children");
        List<Quantity> numbers = new AbstractList<>() {
            @Override
            public Quantity get(int row) {
                return table.quantity(row, column).orElseThrow();
            }

            @Override
            public int size() {
                return table.rows().size();
            }
        };
        Quantity sum = Aggregates.sum(new Aggregates.Numbers(numbers, List.of(CellSpan.column(table, column))));
        return "rows=" + table.rows().size() + " sum=" + sum;
    }
}
