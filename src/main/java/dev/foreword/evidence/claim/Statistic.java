package dev.foreword.evidence.claim;

/** Which one number stands for many. */
public enum Statistic {
    AVERAGE,
    MEDIAN,
    TOTAL
}
