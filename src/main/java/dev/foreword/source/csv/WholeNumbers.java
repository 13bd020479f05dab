package dev.foreword.source.csv;

import dev.foreword.source.yaml.Scalar;
import dev.foreword.source.yaml.YamlMap;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads whole numbers of a sidecar: in digits, with or without commas. */
final class WholeNumbers {

    private WholeNumbers() {}

    /** {@return the number at a key, if there is one; what is none is reported} */
    static OptionalInt read(YamlMap map, String key) {
        Optional<Scalar> written = map.scalar(key);
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        String digits = written.get().text().replace(",", "");
        if (!digits.matches("\\d{1,9}")) {
            map.badValue(
                    written.get().place(), "\"" + written.get().text() + "\" is no whole number", "write it in digits");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }
}
