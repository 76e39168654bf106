package org.entente.core.force;

import static org.entente.core.force.Indicator.either;
import static org.entente.core.force.Indicator.holds;
import static org.entente.core.force.Indicator.loosens;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A cause that the literature names for why alliances hold or come apart.
 *
 * <p>The expected sign is that of the literature, whether or not two centuries of data bear it out;
 * what the outlook model found is in its contributions, and in {@code docs/outlook-model-card.md}.
 * Every input of the outlook model belongs to exactly one force, so that the contributions of the
 * forces add up to the outlook.
 */
public enum Force {
  SHARED_THREAT(
      "shared threat",
      "States ally against a common threat; without it, the reason for the alliance is gone.",
      ForceDirection.HOLDS,
      "Walt, S. M. (1987). The Origins of Alliances. Cornell University Press",
      List.of(holds("common_rivals"), holds("common_rival_share"), either("external_threat")),
      "comfoe",
      "thr_mean"),
  OBLIGATIONS(
      "obligations",
      "What the members owe each other by treaty. The more they owe, the more is at stake.",
      ForceDirection.HOLDS,
      "Leeds, B. A. (2003). Alliance Reliability in Times of War. International Organization 57(4)",
      List.of(holds("obligations")),
      "defense",
      "nonagg",
      "onlynag",
      "asymm"),
  DEPTH(
      "depth",
      "Joint organisation, bases and contributions raise the cost of leaving.",
      ForceDirection.HOLDS,
      "Morrow, J. D. (2000). Alliances: Why Write Them Down? Annual Review of Political Science 3",
      List.of(),
      "contrib",
      "base"),
  ISSUE_LINKAGE(
      "issue linkage",
      "Cooperation on other issues in the same treaty makes a breach more costly.",
      ForceDirection.HOLDS,
      "Leeds, B. A. and Savun, B. (2007). Terminating Alliances. Journal of Politics 69(4)",
      List.of(holds("igo")),
      "nomicoop",
      "igo"),
  PREFERENCES(
      "preference similarity",
      "States with similar preferences keep their commitments more easily.",
      ForceDirection.HOLDS,
      "Signorino, C. S. and Ritter, J. M. (1999). Tau-b or Not Tau-b. International Studies Quarterly 43(1)",
      List.of(
          holds("s_obligations"),
          holds("kappa_obligations"),
          holds("un_agreement"),
          loosens("ideal_distance")),
      "kap_mean",
      "s_mean"),
  REGIME(
      "regime type",
      "Breaking commitments costs democracies more; the least democratic member matters most.",
      ForceDirection.HOLDS,
      "Leeds, B. A. and Savun, B. (2007). Terminating Alliances. Journal of Politics 69(4)",
      List.of(holds("polyarchy_min"), holds("joint_democracy"), loosens("polyarchy_gap")),
      "poly_min",
      "poly_mean",
      "pol_min",
      "jdem"),
  LEADERSHIP(
      "leader and coalition",
      "A leader with different supporters may not keep a predecessor's promises; found in"
          + " autocracies, not in democracies.",
      ForceDirection.LOOSENS,
      "Leeds, B. A., Mattes, M. and Vogel, J. S. (2009). Interests, Institutions, and the"
          + " Reliability of International Commitments. American Journal of Political Science 53(2)",
      List.of(
          either("leader_years"),
          loosens("leader_changes5"),
          loosens("coalition_change"),
          loosens("polity_change3")),
      "regch1",
      "regch3",
      "nd_sols"),
  TURMOIL(
      "domestic turmoil",
      "A state in civil war, or whose leaders are overthrown, has less to give and other priorities.",
      ForceDirection.LOOSENS,
      "Walt, S. M. (1997). Why Alliances Endure or Collapse. Survival 39(1)",
      List.of(loosens("internal_war"), loosens("internal_conflict"), loosens("irregular_exit3")),
      new String[0]),
  DISPUTES(
      "disputes of members",
      "Disputes and rivalry within the alliance.",
      ForceDirection.LOOSENS,
      "Long, A. G., Nordstrom, T. and Baek, K. (2007). Allying for Peace: Treaty Obligations and"
          + " Conflict between Allies. Journal of Politics 69(4)",
      List.of(loosens("disputes5"), loosens("rivals")),
      "dmid1",
      "dmid5",
      "driv"),
  ECONOMIC_FRICTION(
      "economic friction",
      "Tariffs, bans and blocked investment between members.",
      ForceDirection.LOOSENS,
      "Long, A. G. and Leeds, B. A. (2006). Trading for Security: Military Alliances and Economic"
          + " Agreements. Journal of Peace Research 43(4)",
      List.of(),
      new String[0]),
  OUTSIDE_OPTIONS(
      "outside options",
      "A member that allies elsewhere, or improves relations with the state the alliance is meant to counter,"
          + " needs it less.",
      ForceDirection.LOOSENS,
      "Leeds, B. A. and Savun, B. (2007). Terminating Alliances. Journal of Politics 69(4); Crawford,"
          + " T. W. (2011). Preventing Enemy Coalitions. International Security 35(4)",
      List.of(loosens("new_allies5"), either("defense_allies")),
      "newal1",
      "nally"),
  CAPABILITY_SHIFT(
      "capability shift",
      "When a member's power changes, the bargain made under another balance of power no longer fits.",
      ForceDirection.LOOSENS,
      "Morrow, J. D. (1991). Alliances and Asymmetry. American Journal of Political Science 35(4)",
      List.of(either("cinc_change5")),
      "dcap",
      "cinc5_max"),
  ASYMMETRY(
      "asymmetry, hierarchy",
      "A strong state that provides security and a weak one that gives up autonomy have a lasting bargain.",
      ForceDirection.HOLDS,
      "Morrow, J. D. (1991). Alliances and Asymmetry. American Journal of Political Science 35(4);"
          + " Lake, D. A. (2009). Hierarchy in International Relations. Cornell University Press",
      List.of(holds("power_ratio"), either("cinc")),
      "onemajor",
      "lcr",
      "cinc_max"),
  REPUTATION(
      "reputation, credibility",
      "A state that has broken commitments, or rarely signals support, is trusted less.",
      ForceDirection.LOOSENS,
      "Crescenzi, M. J. C., Kathman, J. D., Kleinberg, K. B. and Wood, R. M. (2012). Reliability,"
          + " Reputation, and Alliance Formation. International Studies Quarterly 56(2); McManus, R. W."
          + " (2018). Making It Personal. Journal of Politics 80(3)",
      List.of(loosens("broken20")),
      "viol20"),
  BALANCE(
      "structural balance",
      "A friend of a foe, or a foe of a friend: triangles under tension pull at their ties.",
      ForceDirection.LOOSENS,
      "Maoz, Z., Terris, L. G., Kuperman, R. D. and Talmud, I. (2007). What Is the Enemy of My Enemy?"
          + " Journal of Politics 69(1)",
      List.of(loosens("imbalance")),
      "imbal"),
  ENTRAPMENT(
      "abandonment, entrapment",
      "Each member fears being abandoned, and being drawn into the other's war.",
      ForceDirection.BOTH,
      "Snyder, G. H. (1984). The Security Dilemma in Alliance Politics. World Politics 36(4)",
      List.of(either("disputes1")),
      "war"),
  QUASI_ALLIANCE(
      "quasi-alliance",
      "Two states without a treaty that share an ally draw closer when they fear that it will leave"
          + " them.",
      ForceDirection.HOLDS,
      "Cha, V. D. (1999). Alignment Despite Antagonism. Stanford University Press",
      List.of(holds("common_allies")),
      new String[0]),
  WORDS_AND_DEEDS(
      "words against deeds",
      "Friendly words with few deeds, or the reverse.",
      ForceDirection.BOTH,
      "Snyder, G. H. (1997). Alliance Politics. Cornell University Press",
      List.of(),
      new String[0]),
  PROXIMITY(
      "proximity",
      "Neighbours have more to gain from each other, and more to disagree about.",
      ForceDirection.BOTH,
      "Walt, S. M. (1987). The Origins of Alliances. Cornell University Press",
      List.of(either("distance")),
      "ldist",
      "contig"),
  AGE_AND_ERA(
      "age and era",
      "How long the alliance has lasted, and how often alliances of the time were broken.",
      ForceDirection.BOTH,
      "Bennett, D. S. (1997). Testing Alternative Models of Alliance Duration, 1816-1984. American"
          + " Journal of Political Science 41(3)",
      List.of(),
      "age",
      "sysr20");

  private final String label;
  private final String definition;
  private final ForceDirection expected;
  private final String citation;
  private final List<Indicator> measures;
  private final List<String> inputs;

  Force(
      String label,
      String definition,
      ForceDirection expected,
      String citation,
      List<Indicator> measures,
      String... inputs) {
    this.label = label;
    this.definition = definition;
    this.expected = expected;
    this.citation = citation;
    this.measures = measures;
    this.inputs = List.of(inputs);
  }

  /** What to call it. */
  public String label() {
    return label;
  }

  /** Why it should matter, in one sentence. */
  public String definition() {
    return definition;
  }

  /** What more of it is expected to do. */
  public ForceDirection expected() {
    return expected;
  }

  /** Who argued so. */
  public String citation() {
    return citation;
  }

  /** The historical measures of it, each with its own sign. */
  public List<Indicator> measures() {
    return measures;
  }

  /** The inputs of the outlook model that belong to it. */
  public List<String> inputs() {
    return inputs;
  }

  /** The force that an input of the outlook model belongs to. */
  public static Optional<Force> ofInput(String input) {
    return Arrays.stream(values()).filter(force -> force.inputs.contains(input)).findFirst();
  }
}
