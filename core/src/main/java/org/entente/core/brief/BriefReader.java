package org.entente.core.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.leg.Bed;
import org.entente.core.assessment.leg.Tie;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.record.Fact;
import org.entente.core.record.Obligation;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyMember;
import org.entente.core.state.State;

/** Reads the brief off an assessment, by the rules of docs/brief.md. */
public final class BriefReader {

  /** With so many pressures within 30 days an alliance is under pressure. */
  public static final int PRESSURES_THAT_COUNT = 2;

  private static final int MOST_LEGS_NAMED = 2;

  /** Marks a kind of record that nobody looked for. */
  private static final String NOT = "not ";

  private final Assessment assessment;
  private final List<PracticeTrend> trends;
  private final List<Pressure> pressures;

  private BriefReader(Assessment assessment) {
    this.assessment = assessment;
    this.trends =
        assessment.legs().stream()
            .map(leg -> PracticeTrend.of(assessment.situation(), leg.leg()))
            .toList();
    this.pressures =
        new PressureReader(assessment.registry(), assessment.on()).pressures(assessment.strains());
  }

  /** The brief of an assessment. */
  public static Brief read(Assessment assessment) {
    return new BriefReader(assessment).brief();
  }

  private Brief brief() {
    StandingWord word = word();
    return new Brief(word, ties(word), practice(), pressing(), trends, pressures, freshness());
  }

  private StandingWord word() {
    List<Bed> beds = assessment.legs().stream().map(LegAssessment::bed).toList();
    boolean pressed = isPressed();
    if (beds.stream().allMatch(bed -> bed.tie() == Tie.QUASI_ALLIANCE)) {
      return pressed ? StandingWord.QUASI_UNDER_PRESSURE : StandingWord.QUASI_ALLIANCE;
    }
    if (beds.stream().noneMatch(BriefReader::isBound)) {
      return ended().isPresent()
          ? StandingWord.ENDED
          : beds.stream().anyMatch(bed -> bed.tie() == Tie.UNKNOWN)
              ? StandingWord.NOT_KNOWN
              : StandingWord.NO_ALLIANCE;
    }
    boolean inQuestion =
        beds.stream()
            .flatMap(bed -> bed.obligations().stream())
            .filter(c -> c.obligations().stream().anyMatch(Obligation::isMilitarySupport))
            .anyMatch(c -> c.openStep().isPresent());
    if (inQuestion) {
      return StandingWord.IN_QUESTION;
    }
    if (trends.size() == 1 && isAtOdds(trends.get(0))) {
      return StandingWord.AT_ODDS;
    }
    if (beds.stream().noneMatch(bed -> bed.tie() == Tie.DEFENSE_PACT)) {
      return StandingWord.LESSER_OBLIGATION;
    }
    if (trends.stream().noneMatch(BriefReader::isRead)) {
      return StandingWord.IN_FORCE;
    }
    return pressed ? StandingWord.UNDER_PRESSURE : StandingWord.HOLDING;
  }

  /** Whether acts of the year were looked for. */
  private static boolean isRead(PracticeTrend trend) {
    return trend.now().map(PracticeYear::covered).orElse(false);
  }

  /** Whether more of the acts of the year are of conflict than of cooperation. */
  private static boolean isAtOdds(PracticeTrend trend) {
    return trend
        .now()
        .map(
            year ->
                year.acts().size() >= Direction.FEWEST_EARLIER_ACTS
                    && year.conflict() > year.cooperation())
        .orElse(false);
  }

  private boolean isPressed() {
    return pressures.stream().filter(Pressure::isNow).count() >= PRESSURES_THAT_COUNT
        || trends.stream().anyMatch(trend -> trend.direction() == Direction.WEAKENING)
        || trends.stream().anyMatch(BriefReader::isAtOdds);
  }

  /** Whether an alliance obligation is in force. */
  private static boolean isBound(Bed bed) {
    return bed.tie() == Tie.DEFENSE_PACT || bed.tie() == Tie.PACT || !bed.obligations().isEmpty();
  }

  private Clause ties(StandingWord word) {
    if (word == StandingWord.ENDED) {
      return ended().orElseThrow();
    }
    if (word == StandingWord.NOT_KNOWN) {
      return new Clause("treaties between the members were not looked for", List.of());
    }
    if (assessment.legs().size() == 1) {
      return tie(assessment.legs().get(0));
    }
    return pactOfAll().orElseGet(this::pacts);
  }

  /** A defence pact that is in force on every leg. */
  private Optional<Clause> pactOfAll() {
    Map<String, Integer> legs = new LinkedHashMap<>();
    Map<String, Commitment> found = new HashMap<>();
    for (LegAssessment leg : assessment.legs()) {
      leg.bed().obligations().stream()
          .filter(Commitment::isDefensePact)
          .forEach(
              pact -> {
                legs.merge(pact.treaty().id(), 1, Integer::sum);
                found.putIfAbsent(pact.treaty().id(), pact);
              });
    }
    return legs.entrySet().stream()
        .filter(entry -> entry.getValue() == assessment.legs().size())
        .map(entry -> found.get(entry.getKey()).treaty())
        .min(Comparator.comparing((Treaty t) -> t.span().from()).thenComparing(Treaty::id))
        .map(
            treaty ->
                new Clause(
                    "one defence pact binds all "
                        + PlainWords.number(assessment.members().size())
                        + " ("
                        + treaty.name()
                        + ", in force since "
                        + treaty.span().from().getYear()
                        + ")",
                    List.of(treaty)));
  }

  private Clause pacts() {
    List<LegAssessment> bound =
        assessment.legs().stream().filter(leg -> leg.bed().tie() == Tie.DEFENSE_PACT).toList();
    int all = assessment.legs().size();
    int unknown =
        (int) assessment.legs().stream().filter(leg -> leg.bed().tie() == Tie.UNKNOWN).count();
    List<Fact> evidence =
        assessment.legs().stream()
            .flatMap(leg -> leg.bed().obligations().stream())
            .flatMap(c -> c.evidence().stream())
            .distinct()
            .toList();
    String unknowns =
        unknown == 0
            ? ""
            : "; for " + PlainWords.number(unknown) + " of the pairs treaties were not looked for";
    if (bound.isEmpty()) {
      return new Clause("no two members have a defence pact" + unknowns, evidence);
    }
    if (bound.size() == all) {
      return new Clause("every pair of members has a defence pact in force", evidence);
    }
    Optional<State> hub = assessment.system().hub();
    if (hub.isPresent() && bound.size() < all) {
      List<String> others =
          assessment.members().stream()
              .filter(member -> !member.equals(hub.get()))
              .map(member -> PlainWords.name(member.name()))
              .toList();
      return new Clause(
          PlainWords.name(hub.get().name())
              + (others.size() <= 3
                  ? " has a defence pact with " + PlainWords.list(others)
                  : " has a defence pact with each of the others")
              + (others.size() == 2
                  ? ", which have none with each other"
                  : ", not all of which have one with each other"),
          evidence);
    }
    return new Clause(
        "defence pacts are in force between "
            + PlainWords.number(bound.size())
            + " of the "
            + all
            + " pairs"
            + unknowns,
        evidence);
  }

  private Clause tie(LegAssessment leg) {
    Bed bed = leg.bed();
    List<Fact> evidence =
        bed.obligations().stream().flatMap(c -> c.evidence().stream()).distinct().toList();
    Optional<LocalDate> since =
        bed.obligations().stream()
            .filter(c -> bed.tie() != Tie.DEFENSE_PACT || c.isDefensePact())
            .map(Commitment::since)
            .min(Comparator.naturalOrder());
    boolean coded =
        !bed.obligations().isEmpty()
            && bed.obligations().stream().allMatch(c -> c.treaty().isCoded());
    String year =
        since.map(day -> " since " + day.getYear()).orElse("")
            + (coded ? " by ATOP, which codes to " + Treaty.LAST_CODED_YEAR : "");
    return switch (bed.tie()) {
      case DEFENSE_PACT -> new Clause("a defence pact in force" + year, evidence);
      case PACT -> new Clause("an obligation short of defence in force" + year, evidence);
      case QUASI_ALLIANCE ->
          new Clause(
              "no defence pact between the two, but each has one with "
                  + PlainWords.list(
                      bed.commonAllies().stream().map(State::name).map(PlainWords::name).toList()),
              bed.commonAllyPacts().stream()
                  .flatMap(c -> c.evidence().stream())
                  .distinct()
                  .toList());
      case ARRANGEMENT ->
          new Clause(
              "agreements, but no alliance obligation in force",
              bed.arrangements().stream().flatMap(c -> c.evidence().stream()).distinct().toList());
      case NONE -> new Clause("no treaty or arrangement on record between the two", List.of());
      case UNKNOWN -> new Clause("treaties between the two were not looked for", List.of());
    };
  }

  /** The newest defence pact between two members that has ended. */
  private Optional<Clause> ended() {
    record End(TreatyMember spell, Treaty treaty, LocalDate day) {}
    List<TreatyMember> spells =
        assessment.known().of(TreatyMember.class).stream()
            .filter(spell -> spell.obligations().stream().anyMatch(Obligation::isMilitarySupport))
            .filter(
                spell ->
                    assessment.members().stream()
                        .anyMatch(member -> member.code().equals(spell.member())))
            .toList();
    List<End> ends = new ArrayList<>();
    for (TreatyMember one : spells) {
      boolean shared =
          spells.stream()
              .anyMatch(
                  other ->
                      other.treaty().equals(one.treaty())
                          && !other.member().equals(one.member())
                          && other.span().overlaps(one.span()));
      if (shared
          && one.span().to().isPresent()
          && !one.span().to().get().isAfter(assessment.on())) {
        assessment.known().of(Treaty.class).stream()
            .filter(treaty -> treaty.id().equals(one.treaty()))
            .findFirst()
            .ifPresent(treaty -> ends.add(new End(one, treaty, one.span().to().get())));
      }
    }
    return ends.stream()
        .max(Comparator.comparing(End::day).thenComparing(end -> end.spell().id()))
        .map(
            end ->
                new Clause(
                    "the "
                        + end.treaty().name()
                        + " ended on "
                        + PlainWords.date(end.day())
                        + ", and no alliance obligation is in force",
                    List.of(end.treaty(), end.spell())));
  }

  private Clause practice() {
    List<Fact> evidence =
        trends.stream()
            .flatMap(trend -> trend.now().stream())
            .flatMap(year -> year.acts().stream())
            .map(Fact.class::cast)
            .distinct()
            .toList();
    if (trends.stream().allMatch(trend -> trend.to().isEmpty())) {
      return new Clause(
          "which way practice moves is unclear, since acts between them were not looked for",
          evidence);
    }
    List<PracticeTrend> clear =
        trends.stream().filter(trend -> trend.direction() != Direction.UNCLEAR).toList();
    if (clear.isEmpty()) {
      return new Clause(
          "which way practice moves is unclear, since too few acts or earlier years are on record",
          evidence);
    }
    String as = asOf(clear);
    if (trends.size() == 1) {
      PracticeTrend only = clear.get(0);
      return new Clause(as + "cooperation is " + only.direction().label() + place(only), evidence);
    }
    List<PracticeTrend> moving =
        clear.stream()
            .filter(trend -> trend.direction() != Direction.STEADY)
            .sorted(
                Comparator.comparingDouble((PracticeTrend t) -> -Math.abs(t.change().orElse(0)))
                    .thenComparing(trend -> trend.leg().code()))
            .toList();
    int unclear = trends.size() - clear.size();
    String rest =
        unclear == 0
            ? ""
            : ", unclear for "
                + PlainWords.count(unclear, "pair", "pairs")
                + " of the "
                + trends.size();
    if (moving.isEmpty()) {
      return new Clause(
          as
              + "cooperation is steady "
              + (unclear == 0
                  ? "between all of them"
                  : "for "
                      + PlainWords.count(clear.size(), "pair", "pairs")
                      + " and unclear for the other "
                      + PlainWords.number(unclear)),
          evidence);
    }
    List<String> named =
        moving.stream()
            .limit(MOST_LEGS_NAMED)
            .map(
                trend ->
                    trend.direction().label()
                        + " between "
                        + PlainWords.names(trend.leg())
                        + place(trend))
            .toList();
    int more = moving.size() - named.size();
    return new Clause(
        as
            + "cooperation is "
            + PlainWords.list(named)
            + (more == 0
                ? ""
                : ", moving between " + PlainWords.count(more, "more pair", "more pairs"))
            + (clear.size() == moving.size()
                ? ""
                : ", steady for " + PlainWords.count(clear.size() - moving.size(), "pair", "pairs"))
            + rest,
        evidence);
  }

  private String asOf(List<PracticeTrend> clear) {
    Optional<LocalDate> last =
        clear.stream().flatMap(trend -> trend.to().stream()).max(Comparator.naturalOrder());
    return last.filter(assessment.on()::isAfter)
        .map(day -> "to " + PlainWords.date(day) + ", where the records end, ")
        .orElse("");
  }

  private static String place(PracticeTrend trend) {
    return trend.place().map(words -> " (" + words + ")").orElse("");
  }

  private List<Clause> pressing() {
    List<Pressure> now = pressures.stream().filter(Pressure::isNow).toList();
    if (now.isEmpty()) {
      return List.of();
    }
    List<String> nouns = now.stream().map(Pressure::noun).distinct().toList();
    List<Clause> clauses = new ArrayList<>();
    clauses.add(
        new Clause(
            PlainWords.count(nouns.size(), "pressure", "pressures") + " within 30 days: ",
            List.of()));
    List<String> named = nouns.stream().limit(Brief.MOST_NAMED).toList();
    for (int i = 0; i < named.size(); i++) {
      String noun = named.get(i);
      boolean last = i == named.size() - 1 && nouns.size() == named.size();
      String before = i == 0 ? "" : last ? " and " : ", ";
      clauses.add(
          new Clause(
              before + noun,
              now.stream()
                  .filter(pressure -> pressure.noun().equals(noun))
                  .flatMap(pressure -> pressure.evidence().stream())
                  .distinct()
                  .toList()));
    }
    if (nouns.size() > named.size()) {
      clauses.add(
          new Clause(
              " and " + PlainWords.number(nouns.size() - named.size()) + " more", List.of()));
    }
    return clauses;
  }

  private List<String> freshness() {
    List<String> parts = new ArrayList<>();
    parts.add(reach("acts", RecordKind.EVENT));
    parts.add(reach("treaties", RecordKind.TREATY));
    parts.add(reach("disputes", RecordKind.DISPUTE));
    parts.add(reach("economic measures", RecordKind.ECONOMIC_MEASURE));
    parts.add(stateReach("leaders", RecordKind.LEADER));
    parts.add(stateReach("crises", RecordKind.CRISIS));
    List<String> not =
        parts.stream()
            .filter(part -> part.startsWith(NOT))
            .map(part -> part.substring(NOT.length()))
            .toList();
    List<String> read = parts.stream().filter(part -> !part.startsWith(NOT)).toList();
    return List.of(
        (read.isEmpty() ? "" : "Looked for: " + String.join("; ", read) + ".")
            + (read.isEmpty() || not.isEmpty() ? "" : " ")
            + (not.isEmpty() ? "" : "Not looked for: " + PlainWords.list(not) + "."));
  }

  /** How far facts between members were looked for. */
  private String reach(String what, RecordKind kind) {
    List<Optional<LocalDate>> ends =
        assessment.legs().stream()
            .map(
                leg ->
                    assessment
                        .known()
                        .lastCovered(
                            kind, leg.leg().a().code(), leg.leg().b().code(), assessment.on()))
            .toList();
    return reach(what, ends, "pair", "pairs");
  }

  /** How far facts about single members were looked for. */
  private String stateReach(String what, RecordKind kind) {
    List<Optional<LocalDate>> ends =
        assessment.members().stream()
            .map(member -> assessment.known().lastCovered(kind, member.code(), assessment.on()))
            .toList();
    return reach(what, ends, "member", "members");
  }

  private String day(LocalDate day) {
    return day.equals(assessment.on()) ? "the date" : PlainWords.date(day);
  }

  /** "acts to 31 December 2025", "leaders to 7 January 2025 for two members of 3", "not crises". */
  private String reach(String what, List<Optional<LocalDate>> ends, String one, String many) {
    List<LocalDate> known = ends.stream().flatMap(Optional::stream).toList();
    if (known.isEmpty()) {
      return NOT + what;
    }
    LocalDate first = known.stream().min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last = known.stream().max(Comparator.naturalOrder()).orElseThrow();
    String day =
        first.equals(last)
            ? " to " + day(first)
            : " to between " + day(first) + " and " + day(last);
    return what
        + day
        + (known.size() == ends.size()
            ? ""
            : " for " + PlainWords.count(known.size(), one, many) + " of " + ends.size());
  }
}
