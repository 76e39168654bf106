package org.entente.engine.result;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.LegAssessment;
import org.entente.core.assessment.leg.Standing;
import org.entente.core.brief.Brief;
import org.entente.core.brief.BriefReader;
import org.entente.core.brief.OutlookLine;
import org.entente.core.brief.PatronReader;
import org.entente.core.brief.PatronReading;
import org.entente.core.brief.PracticeTrend;
import org.entente.core.measure.DegreeCentralization;
import org.entente.core.measure.Measure;
import org.entente.core.measure.NetCooperation;
import org.entente.core.measure.practice.PracticeProfile;
import org.entente.core.measure.similarity.SignorinoRitterS;
import org.entente.core.outlook.forecast.PairForecast;
import org.entente.core.outlook.forecast.ReferencePack;
import org.entente.core.record.Citation;
import org.entente.core.record.Document;
import org.entente.core.record.Fact;
import org.entente.data.casebook.Casebook;
import org.entente.data.events.GoldsteinScale;

/**
 * An assessment with the inputs that it was made from: what every writer writes.
 *
 * @param assessment the picture
 * @param casebook the facts as they were read
 * @param outlooks what the reference pack says of each leg; empty where it was not asked
 * @param pack the reference pack, where it was asked
 * @param commentary what articles claim; empty without any
 */
public record AssessmentResult(
    Assessment assessment,
    Casebook casebook,
    List<PairForecast> outlooks,
    Optional<ReferencePack> pack,
    Commentary commentary) {

  /** Copies the list. */
  public AssessmentResult {
    outlooks = List.copyOf(outlooks);
  }

  /** Without outlooks. */
  public AssessmentResult(Assessment assessment, Casebook casebook) {
    this(assessment, casebook, List.of(), Optional.empty(), Commentary.none());
  }

  /** The same, with what articles claim. */
  public AssessmentResult with(Commentary claims) {
    return new AssessmentResult(assessment, casebook, outlooks, pack, claims);
  }

  /** The answer first: what a reader with one minute needs. */
  public Brief brief() {
    return BriefReader.read(assessment);
  }

  /** How much of each quasi-alliance is on record with its common ally in it. */
  public List<PatronReading> patrons() {
    return PatronReader.read(assessment);
  }

  /** The three outlooks in a line each. */
  public List<OutlookLine> chances() {
    return BriefOutlooks.of(assessment, outlooks);
  }

  /** The measures that an assessment uses. */
  public static final List<Measure> MEASURES =
      List.of(
          NetCooperation.MEASURE,
          NetCooperation.WORDS_MINUS_DEEDS,
          GoldsteinScale.MEASURE,
          SignorinoRitterS.MEASURE,
          DegreeCentralization.MEASURE);

  /** What every reader must know about the casebook before any number. */
  public static final String CAVEAT =
      "The casebook is a selection of facts, not a census: counts and balances describe what it contains."
          + " Each row names the document to check; check it before you rely on a date.";

  /** Replaces a source that was published later. */
  public static final String LATER = "the source on record was published after this date";

  /** How strains are ranked. */
  public static final String RANKING =
      "Strains are ranked by how close to the date they began, changed or fall due; they are not weighted.";

  /** The measures behind this report: those of every assessment and those of its data sets. */
  public List<Measure> measures() {
    return Stream.concat(
            MEASURES.stream(),
            assessment.legs().stream()
                .flatMap(leg -> leg.dreams().standings().stream())
                .map(Standing::measure))
        .distinct()
        .toList();
  }

  /**
   * What the two of a leg did to each other over the year, beyond the one balance; empty if their
   * acts were not looked for.
   */
  public Optional<PracticeProfile> practice(LegAssessment leg) {
    return LegPractice.of(assessment.situation(), leg);
  }

  /** The practice of the two of a leg in the year and in their own ten years before it. */
  public PracticeTrend trend(LegAssessment leg) {
    return PracticeTrend.of(assessment.situation(), leg.leg());
  }

  /** Codes of the members, joined: {@code USA-JPN-KOR}. */
  public String title() {
    return String.join("-", assessment.members().stream().map(member -> member.code()).toList());
  }

  /** The title of a large alliance: how many members, and the first of them. */
  public String group() {
    List<String> codes = assessment.members().stream().map(member -> member.code()).toList();
    return codes.size() + " states, " + String.join("-", codes.subList(0, 3)) + " and others,";
  }

  /**
   * The source of a record, unless the document on record was published after the date: its title
   * may tell what came later.
   */
  public Optional<Citation> source(Fact fact) {
    return Optional.of(fact.citation())
        .filter(citation -> !citation.published().isAfter(assessment.on()));
  }

  /** What stands in the place of a document that is later than the date, or bears no date. */
  private static final String UNDATED = "a document that bears a later date or none";

  /**
   * The document that a record was held against, unless it may be later than the date: its title
   * may tell what came later.
   */
  public Optional<Document> document(Fact fact) {
    return fact.citation().document().filter(document -> document.isBy(assessment.on()));
  }

  /** What a look for a document found, in words that go before it; empty if nobody looked. */
  public Optional<String> found(Fact fact) {
    return fact.citation()
        .checked()
        .map(
            found ->
                switch (found) {
                  case CONFIRMED -> "confirmed by";
                  case PARTLY -> "carried in part by";
                  case CONTRADICTED -> "contradicted by";
                  case NOT_FOUND -> "no document was found";
                });
  }

  /** The document that a record was held against, in one line; empty if there is none. */
  public Optional<String> held(Fact fact) {
    return fact.citation().document().isEmpty()
        ? Optional.empty()
        : document(fact)
            .map(
                document ->
                    document.publisher()
                        + document.title().map(title -> ", " + title).orElse("")
                        + document.date().map(date -> ", " + date).orElse("")
                        + ", "
                        + document.address())
            .or(() -> Optional.of(UNDATED));
  }

  /** Every record behind a line of the brief or of the report, by kind and then by date. */
  public List<Fact> evidence() {
    Brief brief = brief();
    Map<String, Fact> used = new TreeMap<>();
    Stream.of(
            assessment.evidence().stream(),
            Stream.concat(Stream.of(brief.ties(), brief.practice()), brief.pressing().stream())
                .flatMap(clause -> clause.evidence().stream()),
            brief.pressures().stream().flatMap(pressure -> pressure.evidence().stream()),
            patrons().stream().flatMap(patron -> patron.evidence().stream()))
        .flatMap(facts -> facts)
        .forEach(fact -> used.putIfAbsent(fact.id(), fact));
    return used.values().stream()
        .sorted(Comparator.comparing(Fact::kind).thenComparing(Fact.BY_DATE))
        .toList();
  }
}
