package org.entente.core.assessment.strain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.core.assessment.leg.AssessmentPhrases;
import org.entente.core.assessment.leg.Bed;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.assessment.leg.LegReader;
import org.entente.core.assessment.situation.Commitment;
import org.entente.core.assessment.situation.Situation;
import org.entente.core.measure.NetCooperation;
import org.entente.core.measure.Reading;
import org.entente.core.record.Dispute;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.Event;
import org.entente.core.record.Fact;
import org.entente.core.record.TreatyAction;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/**
 * Finds what pulls at a leg: treaties on notice, disputes, economic measures, and words that outrun
 * deeds.
 */
public final class StrainReader {

  /** Words and deeds are compared over the last two years, because deeds are rare. */
  private static final int WORDS_YEARS = 2;

  /** A gap smaller than this is not called one. */
  private static final double SMALLEST_GAP = 0.1;

  private final Situation situation;

  /** Reads from this situation. */
  public StrainReader(Situation situation) {
    this.situation = situation;
  }

  /** The strains on one leg, not ranked; empty if none is on record. */
  public List<Strain> strains(Leg leg, Bed bed) {
    List<Strain> strains = new ArrayList<>();
    bed.obligations().forEach(c -> treatyStep(leg, c).ifPresent(strains::add));
    bed.arrangements().forEach(c -> treatyStep(leg, c).ifPresent(strains::add));
    for (Dispute dispute : situation.known().of(Dispute.class)) {
      if (dispute.span().contains(situation.on())
          && dispute.opposes(leg.a().code(), leg.b().code())) {
        strains.add(dispute(leg, dispute));
      }
    }
    for (EconomicMeasure measure : situation.known().of(EconomicMeasure.class)) {
      if (measure.span().contains(situation.on()) && isBetween(measure, leg)) {
        strains.add(measure(leg, measure));
      }
    }
    wordsAndDeeds(leg).ifPresent(strains::add);
    return strains;
  }

  private Optional<Strain> treatyStep(Leg leg, Commitment commitment) {
    return commitment
        .openStep()
        .map(
            step -> {
              LocalDate nearest = nearer(step);
              String text =
                  commitment.treaty().name()
                      + ": "
                      + step.step().label()
                      + " by "
                      + AssessmentPhrases.list(step.actors())
                      + " on "
                      + step.date()
                      + effect(step);
              return Strain.of(
                  Strain.Kind.TREATY_STEP,
                  leg.codes(),
                  text,
                  List.of(),
                  nearest,
                  situation.on(),
                  Optional.empty(),
                  List.of(step, commitment.treaty()));
            });
  }

  private String effect(TreatyAction step) {
    return step.effective()
        .filter(day -> !day.equals(step.date()))
        .map(
            day ->
                day.isAfter(situation.on())
                    ? ", to take effect on " + day
                    : ", which took effect on " + day)
        .orElse("");
  }

  private LocalDate nearer(TreatyAction step) {
    LocalDate effective = step.effective().orElse(step.date());
    long toStep = Math.abs(step.date().toEpochDay() - situation.on().toEpochDay());
    long toEffect = Math.abs(effective.toEpochDay() - situation.on().toEpochDay());
    return toEffect < toStep ? effective : step.date();
  }

  private Strain dispute(Leg leg, Dispute dispute) {
    Span year = situation.lastYears(LegReader.PRACTICE_YEARS);
    List<Event> moves =
        situation.interactions().between(leg.a().code(), leg.b().code(), year).stream()
            .filter(e -> !e.type().quadClass().isCooperation())
            .filter(e -> e.disputes().contains(dispute.id()))
            .toList();
    String text =
        dispute.name()
            + " ("
            + AssessmentPhrases.plain(dispute.matter())
            + "), open since "
            + dispute.span().from();
    List<String> details =
        moves.isEmpty()
            ? List.of()
            : List.of(
                AssessmentPhrases.count(moves.size(), "conflictual event", "conflictual events")
                    + " in it between the two in the last year, the newest on "
                    + moves.get(moves.size() - 1).date());
    LocalDate nearest =
        moves.isEmpty() ? dispute.span().from() : moves.get(moves.size() - 1).date();
    List<Fact> evidence = new ArrayList<>(List.of(dispute));
    evidence.addAll(moves);
    return Strain.of(
        Strain.Kind.DISPUTE,
        leg.codes(),
        text,
        details,
        nearest,
        situation.on(),
        Optional.empty(),
        evidence);
  }

  private static boolean isBetween(EconomicMeasure measure, Leg leg) {
    String a = leg.a().code();
    String b = leg.b().code();
    return (measure.sender().equals(a) && measure.targets().contains(b))
        || (measure.sender().equals(b) && measure.targets().contains(a));
  }

  private Strain measure(Leg leg, EconomicMeasure measure) {
    State sender = leg.a().code().equals(measure.sender()) ? leg.a() : leg.b();
    State target = sender.equals(leg.a()) ? leg.b() : leg.a();
    String text =
        sender.name()
            + " on "
            + target.name()
            + ": "
            + AssessmentPhrases.plain(measure.type())
            + ", "
            + measure.subject()
            + ", since "
            + measure.span().from();
    return Strain.of(
        Strain.Kind.ECONOMIC_MEASURE,
        leg.codes(),
        text,
        List.of(),
        measure.span().from(),
        situation.on(),
        Optional.empty(),
        List.of(measure));
  }

  private Optional<Strain> wordsAndDeeds(Leg leg) {
    Span period = situation.lastYears(WORDS_YEARS);
    if (!situation.interactions().covered(leg.a().code(), leg.b().code(), period)) {
      return Optional.empty();
    }
    List<Event> events = situation.interactions().between(leg.a().code(), leg.b().code(), period);
    List<Event> deeds = events.stream().filter(e -> !e.type().quadClass().isVerbal()).toList();
    if (deeds.size() < LegReader.FEWEST_EVENTS
        || events.size() - deeds.size() < LegReader.FEWEST_EVENTS) {
      return Optional.empty();
    }
    double words = NetCooperation.ofWords(events).orElseThrow();
    double done = NetCooperation.ofDeeds(events).orElseThrow();
    if (words - done < SMALLEST_GAP) {
      return Optional.empty();
    }
    Reading reading =
        new Reading(
            NetCooperation.WORDS_MINUS_DEEDS,
            leg.codes(),
            OptionalDouble.of(words - done),
            period,
            events.size(),
            Optional.empty(),
            Optional.empty(),
            new ArrayList<>(events));
    String text =
        leg.name()
            + ": net cooperation of the last two years is higher in words, "
            + AssessmentPhrases.signed(words)
            + " (n = "
            + (events.size() - deeds.size())
            + "), than in deeds, "
            + AssessmentPhrases.signed(done)
            + " (n = "
            + deeds.size()
            + ")";
    LocalDate newest = deeds.get(deeds.size() - 1).date();
    return Optional.of(
        Strain.of(
            Strain.Kind.WORDS_AND_DEEDS,
            leg.codes(),
            text,
            List.of(),
            newest,
            situation.on(),
            Optional.of(reading),
            deeds));
  }
}
