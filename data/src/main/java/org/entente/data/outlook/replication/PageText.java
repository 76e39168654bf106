package org.entente.data.outlook.replication;

import org.entente.core.outlook.Ending;

/** What the page on Leeds and Savun says in words. */
final class PageText {

  static final String PAPER =
      """
      # Leeds and Savun (2007): what makes states break an alliance

      ## What the paper says

      Leeds, B. A. and Savun, B. (2007). Terminating Alliances: Why Do States Abrogate Agreements? *Journal of Politics* 69(4), 1118-1132. By
      its abstract: bilateral alliances formed from 1816 to 1989, a duration analysis with competing risks. Abrogation is more likely when the
      international power of a member changes, when its domestic political institutions change, and when it forms a new outside alliance; less
      likely when breaking a commitment costs more, as it does for democracies and where the alliance is linked to other issues.

      **The coefficient table of the paper was not at hand**: no size, standard error or number of cases of theirs is on this page, only the
      signs of the abstract. Sizes are compared with *an earlier fit in R on the same files*, two digits as it printed them.

      ## Conditions

      Every condition is 0 or 1 and holds at 31 December before the year of the outcome. The covariates are those of `entente outlook panel`;
      the coding follows the names of the variables in later work by Leeds, Mattes and Vogel (2009), not the paper's own codebook.

      """;

  static final String MODEL =
      """

      Model: a cause-specific Cox model for each way of ending, Efron's handling of ties, standard errors clustered by alliance. Time is the age
      of the phase: an amended alliance begins again at 0, which reproduces the earlier fit better than the age of the alliance does. Another way
      of ending, the loss of a member as a state and the end of the data (2016) leave the risk set. A row with an unknown condition is left out.

      Two codings of the regime covariates are fitted. *The panel's* leaves joint democracy open where a member has no Polity score (unless
      another is no democracy) and gives Austria-Hungary the scores that Polity has under the number of Austria. *The earlier* one was inferred
      from the numbers of rows and events of the earlier fit: Austria-Hungary has no score, and members that Polity never rates (Kiribati,
      Tuvalu, Malta and others) are passed over.
      """;

  static final String SIGNS =
      """

      ## Which published signs came out

      Violated or abrogated only, + where a condition raises the hazard.

      """;

  static final String APART =
      """

      Regime change since formation is the one that does not come out: the abstract has a change of institutions raise abrogation, here the ratio
      is below 1 and cannot be told from 1. That is a change at any time since the alliance was formed; it says nothing of a recent one.

      ## More than 5 percent from the earlier fit

      """;

  static final String WHY =
      """

      For regime change these were tried as well, and none brings all three ratios within 5 percent: the score of the first year-end or none;
      having ever moved by 3; a move of 3 in any one year; 2 or 4 points as the threshold; the score of the least democratic member, or of the
      least and the most democratic one; Austria-Hungary with its scores. The earlier fit also has one renegotiation more (98 for 97) in the same
      number of complete rows.
      """;

  static final String SHARES =
      """

      ## Share violated or abrogated, by when the alliance was formed

      All bilateral alliances, Aalen-Johansen estimate with the other ways of ending competing; each counts once, with the end of its last phase.
      The earlier fit has 24 / 29 / 41 / 46 %, 16 / 27 / 40 / 41 %, 10 / 17 / 22 / 25 % and 0.8 % throughout.

      """;

  static final String LIMITS =
      """

      ## What not to conclude

      - *Violated or abrogated* is ATOP's TERM 2, ended against or outside the terms. It includes denunciation with notice, as of the treaty of
        the United States and the Republic of China in 1980. It is not betrayal, nor failure when war came.
      - These are associations in alliances that states chose to form. That pacts with military institutions are broken more often does not say
        that institutions break pacts: many such treaties were imposed, or colonial.
      - Nothing here says that the paper is wrong or right in size: its table was not at hand, its data were earlier releases, and its coding may
        differ.
      - Events are few (see the tables), and several are one event: seven denunciations of Yugoslavia in 1949. Joint democracy rests on a handful
        of violations between democracies. Ratios with p above .05 are no finding, whatever their sign.
      - It does not forecast. At one year this model predicts worse out of sample than a base rate does; that is what the back-test is for.
      - Nine bilateral alliances that were violated in the calendar year of their signature are in no year-end panel.

      ## How to make it again

      The column "the same in R" is what `bench/leeds-savun.R` printed (VERSION) of the two panels that `entente outlook panel` writes.
      """
          .replace("VERSION", FitInR.VERSION);

  private PageText() {}

  /** A way of ending as a heading. */
  static String name(Ending ending) {
    return switch (ending) {
      case VIOLATED -> "Violated or abrogated";
      case RENEGOTIATED -> "Renegotiated";
      case FULFILLED -> "Fulfilled or expired";
      case STATE_EXIT -> "A member ceased to exist";
      case NONE -> "In effect";
    };
  }

  /** Why a ratio is more than the tolerance away from that of the earlier fit. */
  static String why(RegimeCoding coding, Condition condition) {
    return switch (condition) {
      case REGIME_CHANGE ->
          coding == RegimeCoding.PANEL
              ? "Austria-Hungary has a regime here, and see the row of the earlier coding"
              : "not found: its coding is not known in full; not significant in either fit";
      case JOINT_DEMOCRACY ->
          "rows in which a member has no score are left out, a violation among them";
      default ->
          coding == RegimeCoding.PANEL
              ? "fewer rows: joint democracy is open in the others; within 5 % in the earlier coding"
              : "not found";
    };
  }
}
