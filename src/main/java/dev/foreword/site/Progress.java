package dev.foreword.site;

/** Is told what a build is doing, so that someone who waits can be told. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = step -> {};

    /**
     * A step begins.
     *
     * @param step what is being done, such as "Drawing charts"
     */
    void begin(String step);
}
