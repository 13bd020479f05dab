package dev.foreword.model.node;

/** What a caption numbers. Kinds that a report calls by the same word share one run of numbers. */
public enum CaptionKind {
    CHART,
    IMAGE,
    TABLE
}
