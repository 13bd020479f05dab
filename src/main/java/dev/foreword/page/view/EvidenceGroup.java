package dev.foreword.page.view;

import java.util.List;

/**
 * The figures of a page.
 *
 * @param id the id of the group
 * @param page the link to the page
 * @param items its figures, in reading order
 */
public record EvidenceGroup(String id, LinkView page, List<EvidenceItemView> items) {}
