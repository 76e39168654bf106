package org.entente.core.whatif;

import java.time.LocalDate;
import org.entente.core.record.Records;

/** One supposed change to the records. */
public sealed interface Change
    permits LeaderChange,
        TreatyEnd,
        ObligationsEnd,
        NoticeGiven,
        TreatySigned,
        DisputeOpened,
        DisputeSettled,
        MeasureTaken,
        MeasureLifted,
        Contacts,
        Clash,
        CrisisBegun,
        CrisisEnded {

  /** Which form it has. */
  Form form();

  /**
   * The change in the words of the language, every state by its code and every date written out.
   */
  String text();

  /** What is supposed, in plain words. */
  String meaning();

  /**
   * The records with this change made. A fact that is supposed or altered is marked as {@link
   * Hypothetical}; no fact is dated after {@code on}.
   *
   * @param records of which only what was known on the date is used
   * @param on the date of the assessment
   * @param number which change this is, from 1; it is part of the ids
   * @throws ChangeException if an id is unknown, or what should end is not open
   */
  Records apply(Records records, LocalDate on, int number);
}
