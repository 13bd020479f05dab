package dev.foreword.cli;

/** A command that was written wrongly; told in a line, with exit code 2. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message what is wrong, in words for whoever typed it */
    UsageException(String message) {
        super(message);
    }
}
