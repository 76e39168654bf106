package org.entente.data.catalogue;

import java.util.Optional;

/**
 * How the publishers of a data set distribute it.
 *
 * @param address the page or the file to get it from; empty if none is public
 * @param form the published form: kind of file, archive, separator, names of columns that differ
 * @param terms what they ask of users
 * @param seen where address and terms were found
 * @param tried whether the address has been tried with this program; if not, the form is known from
 *     documentation only
 */
public record Makers(
    Optional<String> address, String form, String terms, String seen, boolean tried) {

  /** Fills in what a description leaves out. */
  public Makers {
    address = address == null ? Optional.empty() : address;
    form = form == null ? "" : form;
    terms = terms == null ? "" : terms;
    seen = seen == null ? "" : seen;
  }
}
