package dev.foreword.diagnostics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts the places that wait for files with errors, so that each cause is told once, with how much hangs on it. */
final class Followers {

    private final Map<List<String>, Set<Place>> waiting = new ConcurrentHashMap<>();

    void add(List<String> files, Place place) {
        waiting.computeIfAbsent(files, key -> ConcurrentHashMap.newKeySet()).add(place);
    }

    /** {@return the problems, in their order, of which those that others wait for say so} */
    List<Diagnostic> toldWith(List<Diagnostic> sorted) {
        Map<String, Diagnostic> firstErrors = sorted.stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .collect(Collectors.toMap(d -> d.place().file(), Function.identity(), (first, later) -> first));
        Map<Diagnostic, Integer> counts = new HashMap<>();
        waiting.forEach((files, places) -> files.stream()
                .map(firstErrors::get)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(cause -> counts.merge(cause, places.size(), Integer::sum)));
        return sorted.stream()
                .map(d -> d.waitedForBy(counts.getOrDefault(d, 0)))
                .toList();
    }
}
