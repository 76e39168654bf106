package org.entente.text.read.entry;

/** What a format makes of one entry: the raw parts of an article, or what is wrong with it. */
public sealed interface Item permits ArticleDraft, Problem {}
