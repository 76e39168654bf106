package org.entente.app.report.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.core.assessment.Assessment;
import org.entente.core.assessment.Assessor;
import org.entente.core.assessment.leg.Leg;
import org.entente.core.record.Crisis;
import org.entente.core.record.Event;
import org.entente.core.record.Fact;
import org.entente.core.record.LeaderSpell;
import org.entente.core.state.State;
import org.entente.core.time.Span;

/**
 * Three years of events and of who was in power, one lane for each leg and each member.
 *
 * @param legs lanes of events: cooperation above the line, conflict below
 * @param states lanes of leaders and crises
 * @param years ticks of the axis
 * @param height height of the picture
 */
public record Timeline(List<LegLane> legs, List<StateLane> states, List<Tick> years, int height) {

  /** Width of the picture. */
  public static final int WIDTH = 960;

  /** Left edge of the lanes; names are to the left of it. */
  public static final int LEFT = 110;

  private static final int RIGHT = 950;
  private static final int FIRST = 16;
  private static final double STEP = 8;
  private static final double ROW = 7;
  private static final double LETTER = 6.4;

  /** Letters that fit left of the lanes. */
  private static final int LONGEST_NAME = 12;

  private static final int WIDTH_OF_A_YEAR = 34;

  /** A tick of the axis. */
  public record Tick(double x, String label) {}

  /** An event as a mark. */
  public record Mark(Event event, boolean cooperation, double x, double y) {}

  /** A lane of events around a line; {@code looked} is whether they were looked for. */
  public record LegLane(String name, boolean looked, double line, List<Mark> marks) {}

  /** A bar for a spell of office or a crisis. */
  public record Bar(Fact fact, String label, double x, double width, double y) {}

  /** A lane of bars. */
  public record StateLane(String name, double top, List<Bar> leaders, List<Bar> crises) {}

  /** The timeline of an assessment. */
  public static Timeline of(Assessment assessment) {
    Span span = Span.yearsUpTo(assessment.on(), Assessor.TIMELINE_YEARS);
    Builder builder = new Builder(assessment, span);
    List<LegLane> legs = builder.legs();
    List<StateLane> states = builder.states();
    return new Timeline(legs, states, builder.ticks(), (int) builder.cursor + 26);
  }

  private static final class Builder {

    private final Assessment assessment;
    private final Span span;
    private final double days;
    private double cursor = FIRST;

    Builder(Assessment assessment, Span span) {
      this.assessment = assessment;
      this.span = span;
      this.days = ChronoUnit.DAYS.between(span.from(), span.to().orElseThrow());
    }

    private double x(LocalDate day) {
      LocalDate inside = day.isBefore(span.from()) ? span.from() : day;
      return LEFT + ChronoUnit.DAYS.between(span.from(), inside) / days * (RIGHT - LEFT);
    }

    List<Tick> ticks() {
      List<Tick> ticks = new ArrayList<>();
      for (int year = span.from().getYear() + 1; year <= assessment.on().getYear(); year++) {
        double x = x(LocalDate.of(year, 1, 1));
        if (x < RIGHT - WIDTH_OF_A_YEAR) {
          ticks.add(new Tick(x, String.valueOf(year)));
        }
      }
      return ticks;
    }

    /** One lane for each leg; with many legs, one for all of them. */
    List<LegLane> legs() {
      if (!assessment.isDetailed()) {
        return List.of(
            lane(
                "all legs",
                assessment.legs().stream().anyMatch(leg -> leg.bed().counts().isPresent()),
                assessment.timeline()));
      }
      return assessment.legs().stream()
          .map(leg -> lane(leg.leg().code(), leg.bed().counts().isPresent(), between(leg.leg())))
          .toList();
    }

    private List<Event> between(Leg leg) {
      return assessment.timeline().stream()
          .filter(e -> e.between(leg.a().code(), leg.b().code()))
          .toList();
    }

    /** Marks that fall on the same place are stacked away from the line. */
    private LegLane lane(String name, boolean looked, List<Event> events) {
      Map<String, Integer> stacks = new HashMap<>();
      List<Mark> raw = new ArrayList<>();
      int up = 1;
      int down = 1;
      for (Event event : events) {
        boolean cooperation = event.type().quadClass().isCooperation();
        double x =
            Math.min(
                RIGHT - STEP, LEFT + Math.floor((x(event.date()) - LEFT) / STEP) * STEP + STEP / 2);
        int level = stacks.merge(x + (cooperation ? "+" : "-"), 1, Integer::sum);
        up = cooperation ? Math.max(up, level) : up;
        down = cooperation ? down : Math.max(down, level);
        raw.add(new Mark(event, cooperation, x, cooperation ? -level : level));
      }
      double line = cursor + up * STEP + 6;
      cursor = line + down * STEP + 14;
      return new LegLane(
          name,
          looked || !events.isEmpty(),
          line,
          raw.stream()
              .map(m -> new Mark(m.event(), m.cooperation(), m.x(), line + m.y() * STEP))
              .toList());
    }

    List<StateLane> states() {
      return assessment.members().stream().map(this::lane).toList();
    }

    private StateLane lane(State state) {
      double top = cursor + 4;
      List<Bar> leaders =
          assessment.known().of(LeaderSpell.class).stream()
              .filter(l -> l.state().equals(state.code()) && l.span().overlaps(span))
              .map(l -> bar(l, l.name(), top))
              .toList();
      List<Bar> crises = new ArrayList<>();
      for (Crisis crisis : assessment.known().of(Crisis.class)) {
        if (crisis.state().equals(state.code()) && crisis.span().overlaps(span)) {
          crises.add(
              bar(crisis, "", top + 20 + freeRow(crises, x(crisis.span().from()), top + 20) * ROW));
        }
      }
      double bottom = crises.stream().mapToDouble(Bar::y).max().orElse(top + 14);
      cursor = bottom + 16;
      return new StateLane(
          state.name().length() <= LONGEST_NAME ? state.name() : state.code(),
          top,
          leaders,
          crises);
    }

    /** The first row below in which no bar placed before reaches this place. */
    private static int freeRow(List<Bar> placed, double x, double top) {
      int row = 0;
      while (true) {
        double y = top + row * ROW;
        if (placed.stream().noneMatch(bar -> bar.y() == y && bar.x() + bar.width() + 1 > x)) {
          return row;
        }
        row++;
      }
    }

    private Bar bar(Fact fact, String label, double y) {
      double from = x(fact.span().from());
      double to = x(fact.span().to().orElse(assessment.on()));
      double width = Math.max(to - from, 3);
      return new Bar(fact, label.length() * LETTER < width - 6 ? label : "", from, width, y);
    }
  }
}
