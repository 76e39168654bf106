package org.entente.data.network.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.entente.data.network.file.GraphDraft.Part;

/**
 * Reads GEXF: nodes and edges with their attribute values. The name of a node is its label,
 * otherwise its identifier; the sign of an edge its attribute {@code sign}, otherwise its weight;
 * the year the {@code start} of the graph. Directions, dynamics and nodes inside of nodes are not
 * read.
 */
final class GexfReader implements XmlFile.Elements {

  private final GraphDraft draft;
  private final Map<String, String> titles = new HashMap<>();
  private Optional<Part> part = Optional.empty();
  private String kind = "";

  GexfReader(String file) {
    this.draft = new GraphDraft(file);
  }

  /** A node or an edge, with those of its XML attributes. */
  static Part part(XMLStreamReader xml, String... names) {
    Map<String, String> own = new TreeMap<>();
    for (String name : names) {
      String value = xml.getAttributeValue(null, name);
      if (value != null) {
        own.put(name, value);
      }
    }
    return new Part(xml.getLocalName(), XmlFile.line(xml), own);
  }

  @Override
  public void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "graph" -> {
        draft.graph(XmlFile.line(xml));
        value(xml, "start").ifPresent(year -> draft.year(year, XmlFile.line(xml)));
      }
      case "attributes" -> kind = value(xml, "class").orElse("");
      case "attribute" ->
          titles.put(kind + " " + value(xml, "id").orElse(""), value(xml, "title").orElse(""));
      case "node" -> open(xml, "label", "id");
      case "edge" -> open(xml, "weight", "source", "target");
      case "attvalue" -> attributeValue(xml);
      default -> {}
    }
  }

  private void open(XMLStreamReader xml, String asValue, String... names) {
    Part opened = part(xml, names);
    value(xml, asValue).ifPresent(text -> opened.values().put(asValue, text));
    part = Optional.of(opened);
  }

  private void attributeValue(XMLStreamReader xml) {
    part.ifPresent(
        p -> {
          String id = value(xml, "for").orElse("");
          String title = titles.getOrDefault(p.kind() + " " + id, id);
          value(xml, "value").ifPresent(text -> p.values().put(title, text));
        });
  }

  private static Optional<String> value(XMLStreamReader xml, String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name));
  }

  @Override
  public void text(String text) {
    // GEXF keeps everything that is read here in XML attributes.
  }

  @Override
  public void end(String name) {
    if (part.isPresent() && part.get().kind().equals(name)) {
      if (name.equals("node")) {
        draft.node(part.get());
      } else {
        draft.edge(part.get());
      }
      part = Optional.empty();
    }
  }

  @Override
  public ReadNetworks result() {
    return draft.result();
  }
}
