package org.entente.core.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.core.time.Span;

/**
 * A treaty, agreement, arrangement or joint declaration between states.
 *
 * @param form how far it binds
 * @param signed the day it was signed or announced
 * @param span in force
 * @param termination how it ended; empty while in effect
 * @param subject what it is about
 */
public record Treaty(
    String id,
    String name,
    Form form,
    LocalDate signed,
    Span span,
    Optional<Termination> termination,
    Subject subject,
    Citation citation)
    implements Fact {

  /** How far a document binds. */
  public enum Form {
    /** Binds to an alliance obligation in ATOP's sense. */
    TREATY,
    /** Binding, without such an obligation. */
    AGREEMENT,
    /** A standing practice without a legal bond. */
    ARRANGEMENT,
    /** A joint political commitment. */
    DECLARATION
  }

  /** How a treaty ended, in ATOP's terms. */
  public enum Termination {
    /** Its purpose was fulfilled or its term ran out. */
    FULFILLED,
    /** It was violated, denounced or abrogated. */
    ABROGATED,
    /** A new relationship took its place. */
    RENEGOTIATED,
    /** A party ceased to be a state. */
    STATE_EXIT
  }

  /** What a document is about. */
  public enum Subject {
    ALLIANCE,
    INTELLIGENCE,
    ACCESS,
    LOGISTICS,
    FORCES_STATUS,
    TECHNOLOGY,
    CONSULTATION,
    NORMALISATION,
    PARTNERSHIP
  }

  /** Begins the id of an alliance that is known from ATOP's data alone: {@code T-atop-1350}. */
  public static final String CODED = "T-atop-";

  /** The last year that ATOP 5.1 codes. */
  public static final int LAST_CODED_YEAR = 2018;

  private static final Pattern NOTED = Pattern.compile("^ATOP ([0-9]{4})\\b");

  /** Whether it is read from ATOP's data, not from a casebook. */
  public boolean isCoded() {
    return id.startsWith(CODED);
  }

  /**
   * The alliance's number in ATOP: of a treaty of a casebook, the number with which its note
   * begins; empty if it has none.
   */
  public Optional<String> atop() {
    if (isCoded()) {
      return Optional.of(id.substring(CODED.length()));
    }
    return citation
        .note()
        .map(NOTED::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1));
  }

  @Override
  public RecordKind kind() {
    return RecordKind.TREATY;
  }

  /** Empty: the parties are in {@link TreatyMember}. */
  @Override
  public List<String> states() {
    return List.of();
  }

  @Override
  public String headline() {
    return name;
  }

  @Override
  public Optional<Treaty> asOf(LocalDate on) {
    return span.asOf(on)
        .map(
            known ->
                known.equals(span)
                    ? this
                    : new Treaty(
                        id, name, form, signed, known, Optional.empty(), subject, citation));
  }
}
