package org.entente.app.report.events;

import java.util.Locale;
import org.entente.app.report.format.Json;
import org.entente.app.report.format.ProgramVersion;
import org.entente.core.record.Event;
import org.entente.core.record.QuadClass;
import org.entente.data.ledger.GdeltMonths;
import org.entente.engine.result.EventSeries;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes events between two states as JSON. */
public final class EventJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private EventJson() {}

  /** The document. */
  public static String of(EventSeries series) {
    ObjectNode root = NODES.objectNode();
    root.put("schema", "entente-event-series").put("version", 1);
    root.put("program", "entente " + ProgramVersion.get());
    root.put("a", series.a()).put("b", series.b());
    root.put("from", series.span().from().toString());
    root.put("to", series.span().to().orElseThrow().toString());
    ArrayNode months = root.putArray("months");
    for (EventSeries.Month month : series.months()) {
      ObjectNode node = months.addObject().put("month", month.month().toString());
      node.put("looked_for", month.looked());
      month
          .counts()
          .forEach((quad, n) -> node.put(quad.name().toLowerCase(Locale.ROOT), n.intValue()));
      if (month.balance().isPresent()) {
        node.put("net_cooperation", month.balance().getAsDouble());
      } else {
        node.putNull("net_cooperation");
      }
    }
    ArrayNode events = root.putArray("events");
    series.events().forEach(event -> events.add(event(event)));
    ArrayNode gdelt = root.putArray("gdelt");
    series.gdelt().forEach(counts -> gdelt.add(gdelt(counts)));
    return Json.text(root);
  }

  private static ObjectNode gdelt(GdeltMonths counts) {
    ObjectNode node = NODES.objectNode().put("table", counts.table());
    node.put("source", counts.source().word());
    node.put(counts.isCounted() ? "root_events_between_all" : "rows", counts.size());
    node.put("root_events", counts.total());
    ArrayNode months = node.putArray("months");
    counts
        .counts()
        .forEach(
            (month, classes) -> {
              ObjectNode one = months.addObject().put("month", month.toString());
              for (QuadClass quad : QuadClass.values()) {
                one.put(quad.name().toLowerCase(Locale.ROOT), classes.getOrDefault(quad, 0));
              }
            });
    return node;
  }

  private static ObjectNode event(Event event) {
    ObjectNode node = NODES.objectNode().put("id", event.id());
    node.put("date", event.date().toString()).put("event", event.type().name());
    ArrayNode sources = node.putArray("source");
    event.sources().forEach(sources::add);
    ArrayNode targets = node.putArray("target");
    event.targets().forEach(targets::add);
    node.put("summary", event.summary());
    node.put("publisher", event.citation().publisher());
    node.put("title", event.citation().title());
    return node.put("published", event.citation().published().toString());
  }
}
