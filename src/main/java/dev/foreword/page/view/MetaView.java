package dev.foreword.page.view;

/** A name and a value in the head of a page, for search engines and catalogues. */
public record MetaView(String name, String content) {}
