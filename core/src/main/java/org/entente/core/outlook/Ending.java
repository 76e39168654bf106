package org.entente.core.outlook;

/**
 * What became of an alliance (or of a member's part in it) in the year after a snapshot.
 *
 * <p>ATOP's TERM codes: 2 is {@link #VIOLATED}, 3 {@link #RENEGOTIATED}, 1 {@link #FULFILLED}; 0
 * with a last year is {@link #STATE_EXIT}.
 */
public enum Ending {
  /** In effect at the end of the year. */
  NONE,
  /** Ended against or outside its terms, which includes denunciation with notice. */
  VIOLATED,
  /** Replaced by a new relationship between the same states. */
  RENEGOTIATED,
  /** Expired on schedule, or its purpose was accomplished. */
  FULFILLED,
  /** A member ceased to exist as a state or was occupied. */
  STATE_EXIT
}
