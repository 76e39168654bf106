package org.entente.data.network.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.entente.data.network.file.GraphDraft.Part;

/**
 * Reads GraphML: nodes and edges with their data. The name of a node is its data {@code name} or
 * {@code label}, otherwise its identifier; the sign of an edge its data {@code sign} or {@code
 * weight}. Directions are not read. Hyperedges and graphs inside of nodes are noted as problems.
 */
final class GraphmlReader implements XmlFile.Elements {

  private final GraphDraft draft;
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private Optional<Part> part = Optional.empty();
  private String key = "";
  private String data = "";

  GraphmlReader(String file) {
    this.draft = new GraphDraft(file);
  }

  @Override
  public void start(XMLStreamReader xml) {
    text.setLength(0);
    switch (xml.getLocalName()) {
      case "key" -> {
        key = attribute(xml, "id");
        String name = attribute(xml, "attr.name");
        keys.put(key, name.isEmpty() ? key : name);
      }
      case "graph" -> draft.graph(XmlFile.line(xml));
      case "node" -> part = Optional.of(GexfReader.part(xml, "id"));
      case "edge" -> part = Optional.of(GexfReader.part(xml, "source", "target"));
      case "hyperedge" ->
          draft.problem(XmlFile.line(xml), "", "a hyperedge", "Only edges of two states are read");
      case "data" -> data = attribute(xml, "key");
      default -> {}
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  @Override
  public void text(String more) {
    text.append(more);
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "data" -> data();
      case "default" -> defaults.put(key, text.toString());
      case "node" -> finish("node");
      case "edge" -> finish("edge");
      default -> {}
    }
  }

  private void data() {
    String name = keys.getOrDefault(data, data);
    if (part.isPresent()) {
      part.get().values().put(name, text.toString());
    } else if (name.equals("year")) {
      draft.year(text.toString(), 0);
    }
  }

  private void finish(String kind) {
    part.filter(p -> p.kind().equals(kind))
        .ifPresent(
            p -> {
              if (kind.equals("node")) {
                draft.node(p);
              } else {
                signByDefault(p);
                draft.edge(p);
              }
            });
    part = Optional.empty();
  }

  /** A default value stands for data that an edge does not have. */
  private void signByDefault(Part edge) {
    defaults.forEach(
        (id, value) -> {
          if (keys.getOrDefault(id, "").equals("sign")) {
            edge.values().putIfAbsent("sign", value);
          }
        });
  }

  @Override
  public ReadNetworks result() {
    return draft.result();
  }
}
