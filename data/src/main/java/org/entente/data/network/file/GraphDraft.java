package org.entente.data.network.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.entente.data.csv.TableProblems;

/**
 * The graph of a GraphML or GEXF file while it is read: nodes and edges by the file's own
 * identifiers, put together when all are known.
 */
final class GraphDraft {

  /** What the attribute of nodes is called that holds their name. */
  private static final List<String> NAMES = List.of("name", "label");

  /** What the attribute of edges is called that holds their sign, the first one that is there. */
  private static final List<String> SIGNS = List.of("sign", "weight");

  private final TableProblems problems = new TableProblems();
  private final NetworkDraft draft;
  private final Map<String, String> names = new HashMap<>();
  private final List<Part> edges = new ArrayList<>();
  private OptionalInt year = OptionalInt.empty();
  private int graphs;

  GraphDraft(String file) {
    this.draft = new NetworkDraft(file, problems);
  }

  /** A node, an edge or the graph itself. */
  record Part(String kind, long line, Map<String, String> own, Map<String, String> values) {

    Part(String kind, long line, Map<String, String> own) {
      this(kind, line, own, new TreeMap<>());
    }
  }

  void problem(long line, String value, String message, String remedy) {
    draft.problem(line, value, message, remedy);
  }

  void graph(long line) {
    graphs++;
    if (graphs > 1) {
      problem(line, "", "the file contains a second graph", "A file holds one network; split it");
    }
  }

  void year(String text, long line) {
    try {
      year = OptionalInt.of(Integer.parseInt(text.strip()));
    } catch (NumberFormatException e) {
      problem(line, text, "not a year", "Write digits only");
    }
  }

  void node(Part node) {
    String id = node.own().getOrDefault("id", "");
    String name = first(node.values(), NAMES).orElse(id);
    if (names.containsKey(id) || draft.hasNode(name)) {
      problem(node.line(), name, "a second node with this name", "Give every state its own name");
    } else {
      draft.node(name, node.values(), node.line());
      names.put(id, name);
    }
  }

  void edge(Part edge) {
    edges.add(edge);
  }

  private void join(Part edge) {
    Optional<String> from = end(edge, "source");
    Optional<String> to = end(edge, "target");
    if (from.isPresent() && to.isPresent()) {
      String sign = first(edge.values(), SIGNS).orElse("");
      draft.edge(from.get(), to.get(), sign, edge.values(), edge.line());
    }
  }

  private Optional<String> end(Part edge, String end) {
    String id = edge.own().getOrDefault(end, "");
    if (!names.containsKey(id)) {
      problem(edge.line(), id, "an edge to a node that does not exist", "Add the node");
    }
    return Optional.ofNullable(names.get(id));
  }

  private static Optional<String> first(Map<String, String> values, List<String> names) {
    return names.stream()
        .filter(name -> !values.getOrDefault(name, "").isBlank())
        .findFirst()
        .map(name -> values.get(name).strip());
  }

  ReadNetworks result() {
    if (graphs == 0) {
      problem(
          0,
          "",
          "the file contains no graph",
          "Export it again from the program that it came from");
      return new ReadNetworks(List.of(), problems);
    }
    edges.forEach(this::join);
    return new ReadNetworks(List.of(draft.build(year)), problems);
  }
}
