package org.entente.text.read;

/** What a format makes of one entry: the raw parts of an article, or what is wrong with it. */
sealed interface Item permits Draft, Problem {}
