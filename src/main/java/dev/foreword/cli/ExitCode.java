package dev.foreword.cli;

/** What the process tells its caller. */
final class ExitCode {

    /** All is well. */
    static final int CLEAN = 0;

    /** Problems were found in the site, or its files could not be read or written. */
    static final int PROBLEMS = 1;

    /** The command was written wrongly. */
    static final int USAGE = 2;

    /** A fault of this program. 70 is EX_SOFTWARE of BSD's sysexits. */
    static final int BUG = 70;

    private ExitCode() {}
}
