package dev.foreword.site.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Says why a site can’t be published into a folder, and what to do. */
final class OutputFaults {

    private OutputFaults() {}

    /** {@return what is wrong, and the cure} */
    static String words(IOException fault, Path folder) {
        return "cannot publish the site to " + folder + ": " + reason(fault, folder)
                + ". Nothing was published; what was there is as it was.";
    }

    private static String reason(IOException fault, Path folder) {
        String system = fault instanceof FileSystemException of && of.getReason() != null ? of.getReason() : "";
        String said = (system.isEmpty() ? String.valueOf(fault.getMessage()) : system).toLowerCase(Locale.ROOT);
        Optional<Path> file = fileAbove(folder);
        if (file.isPresent()
                && (fault instanceof FileAlreadyExistsException
                        || fault instanceof NotDirectoryException
                        || said.contains("not a directory"))) {
            return file.get() + " is a file, and no folder can stand in it; choose another folder with --out";
        }
        if (said.contains("no space") || said.contains("quota")) {
            return "the disk is full; free some space, or choose a folder on another disk with --out";
        }
        if (said.contains("read-only")) {
            return "this disk can only be read; choose another folder with --out";
        }
        if (fault instanceof AccessDeniedException || said.contains("not permitted")) {
            return "you may not write there; choose another folder with --out, or ask whoever owns it to let you";
        }
        return said;
    }

    /** The nearest thing above a folder, or in its place, that is a file. */
    private static Optional<Path> fileAbove(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                return Files.isDirectory(at) ? Optional.empty() : Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
