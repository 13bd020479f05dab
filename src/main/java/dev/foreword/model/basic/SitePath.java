package dev.foreword.model.basic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/** Paths within a site's folder, written with forward slashes on every system. */
public final class SitePath {

    private SitePath() {}

    /**
     * {@return the path from the site's folder of a path that is written from a file's own folder, or with a slash before it from
     * that of the pages}
     *
     * <p>Empty when it leaves the site's folder.
     *
     * @param file the file that the path is written in
     * @param path the path as written, perhaps with {@code ..}
     */
    public static Optional<String> resolve(String file, String path) {
        if (path.startsWith("//") || path.indexOf('\\') >= 0 || path.indexOf(':') >= 0 || path.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        Deque<String> steps = new ArrayDeque<>();
        String from = path.startsWith("/") ? "content" : folder(file);
        for (String step : (from + path).split("/", -1)) {
            if (step.equals("..")) {
                if (steps.isEmpty()) {
                    return Optional.empty();
                }
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }

    /** {@return the folder of a file with a slash at its end; empty for a file at the top} */
    public static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    /** {@return what follows a path's last full stop, in lower case} */
    public static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** {@return the last step of a path} */
    public static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** {@return an address without slashes at its ends} */
    public static String bare(String address) {
        int from = 0;
        int to = address.length();
        while (from < to && address.charAt(from) == '/') {
            from++;
        }
        while (to > from && address.charAt(to - 1) == '/') {
            to--;
        }
        return address.substring(from, to);
    }
}
