package org.entente.data.network.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.data.csv.TableProblem;
import org.entente.data.csv.TableProblems;

/** A network while it is read: what cannot be used is noted with its place and left out. */
final class NetworkDraft {

  private final String file;
  private final TableProblems problems;
  private final Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
  private final Map<List<String>, Edge> edges = new LinkedHashMap<>();

  NetworkDraft(String file, TableProblems problems) {
    this.file = file;
    this.problems = problems;
  }

  private record Edge(Sign sign, long line, Map<String, String> attributes) {}

  void problem(long line, String value, String message, String remedy) {
    problems.add(new TableProblem(file, line, "", value, message, remedy));
  }

  /** Adds a node unless it is there; attributes that it has already stay. */
  void node(String name, Map<String, String> attributes, long line) {
    if (name.isEmpty() || !FileText.isFit(name)) {
      problem(
          line,
          name,
          "not a valid name of a state",
          "Use letters, digits and punctuation, no control characters");
      return;
    }
    Map<String, String> present = nodes.computeIfAbsent(name, n -> new TreeMap<>());
    put(attributes, present);
  }

  private static void put(Map<String, String> attributes, Map<String, String> present) {
    attributes.forEach(
        (attribute, value) -> {
          String fit = FileText.clean(value);
          if (FileText.isAttribute(attribute) && !fit.isEmpty()) {
            present.putIfAbsent(attribute, fit);
          }
        });
  }

  boolean hasNode(String name) {
    return nodes.containsKey(name);
  }

  /**
   * Adds an edge; both ends must be nodes. The same edge with the same sign again is no problem.
   */
  void edge(String from, String to, String signText, Map<String, String> attributes, long line) {
    Optional<Sign> sign = Signs.parse(signText);
    if (sign.isEmpty()) {
      problem(line, signText, "not a sign", Signs.REMEDY);
    } else if (from.equals(to)) {
      problem(line, from, "an edge joins two different states", "Leave it out");
    } else if (nodes.containsKey(from) && nodes.containsKey(to)) {
      add(from, to, sign.get(), attributes, line);
    }
  }

  private void add(String from, String to, Sign sign, Map<String, String> attributes, long line) {
    List<String> pair = from.compareTo(to) < 0 ? List.of(from, to) : List.of(to, from);
    Edge edge = edges.computeIfAbsent(pair, p -> new Edge(sign, line, new TreeMap<>()));
    if (edge.sign() == sign) {
      put(attributes, edge.attributes());
    } else {
      problem(
          line,
          from + " " + to,
          "line " + edge.line() + " gives these two the opposite sign",
          "Keep one of the two; an edge has no direction");
    }
  }

  AnnotatedNetwork build(OptionalInt year) {
    SignedNetwork.Builder builder = SignedNetwork.builder();
    nodes.keySet().forEach(builder::node);
    edges.forEach((pair, edge) -> builder.edge(pair.get(0), pair.get(1), edge.sign()));
    SignedNetwork network = builder.build();
    TreeMap<String, java.util.SortedMap<String, String>> ofNodes = new TreeMap<>();
    nodes.forEach(
        (node, attributes) ->
            attributes.forEach(
                (name, value) ->
                    ofNodes.computeIfAbsent(name, n -> new TreeMap<>()).put(node, value)));
    TreeMap<String, java.util.SortedMap<SignedEdge, String>> ofEdges = new TreeMap<>();
    edges.forEach(
        (pair, edge) -> {
          SignedEdge key =
              new SignedEdge(
                  network.indexOf(pair.get(0)).orElseThrow(),
                  network.indexOf(pair.get(1)).orElseThrow(),
                  edge.sign());
          edge.attributes()
              .forEach(
                  (name, value) ->
                      ofEdges.computeIfAbsent(name, n -> new TreeMap<>()).put(key, value));
        });
    return new AnnotatedNetwork(year, network, ofNodes, ofEdges);
  }
}
