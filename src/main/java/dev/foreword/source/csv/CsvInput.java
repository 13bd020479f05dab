package dev.foreword.source.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A data file that can be read more than once, and need not fit into memory. */
public interface CsvInput {

    /** {@return its size in bytes} */
    long size();

    /** {@return its bytes from the start; to be closed by the caller} */
    InputStream open() throws IOException;

    /** {@return a file on disk} */
    static CsvInput of(Path file) {
        return new CsvInput() {
            @Override
            public long size() {
                return file.toFile().length();
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    /** {@return bytes in memory as a file} */
    static CsvInput of(byte[] bytes) {
        return new CsvInput() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }
}
