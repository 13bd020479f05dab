package dev.foreword.page.view;

import java.util.List;

/**
 * The numbers of a page.
 *
 * @param id the id of the group
 * @param page the link to the page
 * @param items its numbers, in reading order
 */
public record EvidenceGroup(String id, LinkView page, List<EvidenceItemView> items) {}
