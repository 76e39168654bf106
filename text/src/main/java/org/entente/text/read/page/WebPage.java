package org.entente.text.read.page;

import java.util.List;
import java.util.Optional;

/**
 * What a web page holds.
 *
 * @param text main text, its blocks parted by an empty line; empty if the page has none
 * @param title headline
 * @param outlet name of the site
 * @param dates texts that may give the day of publication, likeliest first
 * @param language what the page declares
 * @param url address that the page gives for itself
 */
public record WebPage(
    String text,
    Optional<String> title,
    Optional<String> outlet,
    List<String> dates,
    Optional<String> language,
    Optional<String> url) {

  /** Copies the list. */
  public WebPage {
    dates = List.copyOf(dates);
  }
}
