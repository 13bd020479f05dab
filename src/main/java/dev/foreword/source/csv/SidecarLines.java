package dev.foreword.source.csv;

import java.util.List;

/** Says what to write into the sidecar of a data file. */
final class SidecarLines {

    private SidecarLines() {}

    /** {@return help that names the sidecar, the lines to write into it, and the command that writes one} */
    static String help(String file, List<String> lines) {
        return "say in " + sidecar(file) + ": " + String.join(", ", lines) + "; \"foreword data " + file
                + " --write\" writes such a file";
    }

    /** {@return help that names the sidecar and the lines to write into it} */
    static String brief(String file, List<String> lines) {
        return "say in " + sidecar(file) + ": " + String.join(", ", lines);
    }

    /** {@return the sidecar of a data file, beside it} */
    static String sidecar(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)) + ".yml";
    }
}
