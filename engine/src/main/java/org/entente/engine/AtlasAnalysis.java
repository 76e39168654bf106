package org.entente.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.core.assessment.Assessor;
import org.entente.core.assessment.Background;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.assessment.leg.StandingSource;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.history.History;
import org.entente.core.state.State;
import org.entente.core.whatif.WhatIfForecasts;
import org.entente.data.reference.ReferenceFiles;
import org.entente.engine.result.AllianceEntry;
import org.entente.engine.result.AssessmentResult;
import org.entente.engine.result.AtlasEntry;
import org.entente.engine.result.Ranking;
import org.entente.engine.source.Sources;

/** Briefs of every named alliance and of every allied pair on one date. */
public final class AtlasAnalysis {

  private static final int FEWEST_MEMBERS = 3;

  private final Sources sources;
  private final LocalDate on;
  private final List<State> among;
  private final Ranking ranking;
  private final Situation situation;
  private final Assessor assessor;
  private final WhatIfForecasts forecasts;

  AtlasAnalysis(Sources sources, LocalDate on, List<State> among) {
    this.sources = sources;
    this.on = on;
    this.among = among;
    this.ranking = new RankAnalysis(sources).rank(among, on, Ranking.Order.DIRECTION, false);
    this.forecasts = Outlooks.odds(ReferenceFiles.builtin((a, b) -> true), on);
    this.situation = Situation.of(sources.records(), on, sources.registry(), List.of());
    this.assessor =
        new Assessor(
            sources.registry(),
            sources.records(),
            new Background(StandingSource.NONE, History.NONE, forecasts));
  }

  /** The date of all briefs. */
  public LocalDate on() {
    return on;
  }

  /** The pairs whose acts were looked for, weakening first. */
  public Ranking ranking() {
    return ranking;
  }

  /**
   * What the atlas has: named alliances of three members or more, then pairs with a defence pact in
   * ATOP and pairs whose acts were looked for, each in the order of its address.
   */
  public List<AtlasEntry> entries() {
    TreeMap<String, AtlasEntry> alliances = new TreeMap<>();
    for (AllianceEntry entry :
        new AllianceDirectory(sources.registry(), sources.records(), sources.casebook().names())
            .all()) {
      List<State> members =
          entry.members(on).stream()
              .flatMap(code -> sources.registry().byCode(code).stream())
              .filter(state -> sources.registry().existedOn(state, on))
              .toList();
      if (!entry.treaty().isCoded()
          && members.size() >= FEWEST_MEMBERS
          && (among.isEmpty() || among.containsAll(members))) {
        String address = entry.id().toLowerCase(Locale.ROOT).replaceFirst("^t-", "");
        alliances.put(
            address, new AtlasEntry(address, entry.treaty().name(), entry.names(), members));
      }
    }
    TreeMap<String, AtlasEntry> pairs = new TreeMap<>();
    Set<Leg> legs = new HashSet<>();
    ranking.rows().forEach(row -> legs.add(row.leg()));
    new RankAnalysis(sources)
        .rank(among, on, Ranking.Order.OUTLOOK, false)
        .rows()
        .forEach(row -> legs.add(row.leg()));
    for (Leg leg : legs) {
      List<State> members =
          List.of(leg.a(), leg.b()).stream().sorted(Comparator.comparing(State::code)).toList();
      if (members.stream().allMatch(state -> sources.registry().existedOn(state, on))) {
        String address =
            members.stream()
                .map(state -> state.code().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
        pairs.putIfAbsent(
            address,
            new AtlasEntry(
                address,
                members.get(0).name() + " \u2013 " + members.get(1).name(),
                List.of(),
                members));
      }
    }
    List<AtlasEntry> all = new ArrayList<>(alliances.values());
    pairs.forEach((address, entry) -> alliances.putIfAbsent(address, entry));
    pairs.values().stream()
        .filter(entry -> alliances.get(entry.address()) == entry)
        .forEach(all::add);
    return all;
  }

  /** The assessment of an entry, without readings of data sets and history. */
  public AssessmentResult result(AtlasEntry entry) {
    return Outlooks.report(
        assessor.assess(situation.of(entry.members())), sources.casebook(), forecasts.reader());
  }
}
