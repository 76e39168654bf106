/**
 * News articles out of files: text, web pages, feeds, JSON, tables, web archives. {@link
 * org.entente.text.read.ArticleReader} is the door. Input is taken to be hostile: everything is
 * bounded, and what cannot be used is a located {@link org.entente.text.read.Problem} beside the
 * usable articles.
 */
package org.entente.text.read;
