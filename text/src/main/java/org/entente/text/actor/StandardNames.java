package org.entente.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.text.actor.ActorName.Kind;
import org.entente.text.table.Tables;

/** Reads the names that come with the program from their tables. */
final class StandardNames {
  private StandardNames() {}

  static List<ActorName> all() {
    List<ActorName> names = new ArrayList<>();
    leaders(names);
    offices(names);
    peoples(names);
    organisations(names);
    states(names);
    return names;
  }

  private static void states(List<ActorName> names) {
    Kind[] kinds = {Kind.STATE, Kind.PEOPLE, Kind.SEAT, Kind.PLACE};
    for (String[] row : Tables.read(StandardNames.class, "states.psv")) {
      for (int column = 1; column < row.length; column++) {
        Kind kind = kinds[column - 1];
        Actor actor = kind == Kind.SEAT ? Actor.of(row[0]).as(Sector.GOV) : Actor.of(row[0]);
        for (String name : Tables.values(row, column)) {
          names.add(ActorName.of(name, actor, kind));
          if (name.length() > 4 && kind == Kind.STATE) {
            names.add(ActorName.of(name.toUpperCase(Locale.ROOT), actor, kind));
          }
        }
      }
    }
  }

  private static void organisations(List<ActorName> names) {
    for (String[] row : Tables.read(StandardNames.class, "organisations.psv")) {
      Actor actor = Actor.of(row[0]).as(Sector.valueOf(row[1]));
      for (String name : Tables.values(row, 2)) {
        names.add(ActorName.of(name, actor, Kind.ORGANISATION));
      }
    }
  }

  private static void offices(List<ActorName> names) {
    for (String[] row : Tables.read(StandardNames.class, "offices.psv")) {
      for (String name : Tables.values(row, 1)) {
        names.add(ActorName.of(name, Actor.of(row[0]).as(Sector.GOV), Kind.OFFICE));
      }
    }
  }

  private static void peoples(List<ActorName> names) {
    for (String[] row : Tables.read(StandardNames.class, "peoples.psv")) {
      for (String name : Tables.values(row, 1)) {
        names.add(ActorName.of(name, Actor.of(row[0]).as(Sector.CVL), Kind.PEOPLE));
      }
    }
  }

  private static void leaders(List<ActorName> names) {
    for (String[] row : Tables.read(StandardNames.class, "leaders.psv")) {
      Actor actor =
          row[0].equals("IMG") ? Actor.of(row[0]).as(Sector.REB) : Actor.of(row[0]).as(Sector.GOV);
      for (String name : Tables.values(row, 1)) {
        names.add(ActorName.of(name, actor, Kind.LEADER, Years.parse(row[2], row[3])));
      }
    }
  }
}
