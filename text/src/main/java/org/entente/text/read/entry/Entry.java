package org.entente.text.read.entry;

/** What becomes of one entry of a source: an article that can be used, or what is wrong with it. */
public sealed interface Entry permits Article, Problem {}
