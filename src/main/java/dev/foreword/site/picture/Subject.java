package dev.foreword.site.picture;

import dev.foreword.model.index.OnPage;
import dev.foreword.model.node.ReportBlock;

/**
 * A figure of which pictures are made.
 *
 * @param figure the figure
 * @param name its report's folder and its own name, as {@code report/name}
 * @param address where it is published, in full
 */
record Subject(OnPage<ReportBlock> figure, String name, String address) {}
