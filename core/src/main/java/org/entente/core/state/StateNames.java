package org.entente.core.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The one rule by which a data set that writes states by name gets their numbers.
 *
 * <ol>
 *   <li>A name that ends in {@code **} is an organization and one that ends in {@code *} an armed
 *       group, as SIPRI marks them.
 *   <li>Otherwise a form of the table of name forms that holds in that year and table decides; one
 *       of that table before one of all, one with years before one without.
 *   <li>Otherwise the registry's own names decide: code, common and formal name, alias. Demonyms,
 *       capitals and numbers are no names here.
 *   <li>All others are unknown, and are listed as such.
 * </ol>
 *
 * <p>Years are calendar years. In a year in which a name passes from one state to another it is the
 * later one's, as everywhere: Germany is the Federal Republic to 1989 and Germany from 1990. A
 * state that was no member of the Correlates of War system in the year is placed, and marked.
 */
public final class StateNames {

  private final StateRegistry registry;
  private final Map<String, List<NameForm>> forms = new LinkedHashMap<>();

  /**
   * Makes the rule.
   *
   * @throws IllegalArgumentException if a form names a code that the registry does not have, or two
   *     forms of the same rank hold for a name in one year
   */
  public StateNames(StateRegistry registry, Collection<NameForm> forms) {
    this.registry = registry;
    for (NameForm form : forms) {
      form.code().ifPresent(this::require);
      List<NameForm> same =
          this.forms.computeIfAbsent(StateRegistry.key(form.form()), key -> new ArrayList<>());
      for (NameForm other : same) {
        if (rank(other) == rank(form) && clash(other, form)) {
          throw new IllegalArgumentException("\"" + form.form() + "\" stands twice for one year");
        }
      }
      same.add(form);
    }
    this.forms.values().forEach(list -> list.sort(Comparator.comparingInt(StateNames::rank)));
  }

  private void require(String code) {
    if (registry.byCode(code).isEmpty()) {
      throw new IllegalArgumentException("no state has the code " + code);
    }
  }

  private static int rank(NameForm form) {
    boolean dated = form.from().isPresent() || form.to().isPresent();
    return (form.tables().isEmpty() ? 2 : 0) + (dated ? 0 : 1);
  }

  private static boolean clash(NameForm a, NameForm b) {
    if (a.kind() == b.kind() && a.code().equals(b.code())) {
      return false;
    }
    boolean years =
        a.from().orElse(Integer.MIN_VALUE) <= b.to().orElse(Integer.MAX_VALUE)
            && b.from().orElse(Integer.MIN_VALUE) <= a.to().orElse(Integer.MAX_VALUE);
    boolean tables =
        a.tables().isEmpty()
            || b.tables().isEmpty()
            || a.tables().stream().anyMatch(b.tables()::contains);
    return years && tables;
  }

  /**
   * Whom a name means.
   *
   * @param name as the data set writes it
   * @param year the calendar year of the row
   * @param table the table it stands in
   */
  public Placement place(String name, int year, String table) {
    String words = name.strip();
    if (words.endsWith("*")) {
      return new Placement.NoState(
          words.endsWith("**") ? NameForm.Kind.ORGANIZATION : NameForm.Kind.GROUP);
    }
    Optional<NameForm> form =
        forms.getOrDefault(StateRegistry.key(words), List.of()).stream()
            .filter(candidate -> candidate.holds(year, table))
            .findFirst();
    if (form.isPresent() && form.get().kind() != NameForm.Kind.STATE) {
      return new Placement.NoState(form.get().kind());
    }
    Optional<State> state =
        form.flatMap(NameForm::code).flatMap(registry::byCode).or(() -> registry.named(words));
    return state
        .<Placement>map(found -> new Placement.Placed(found, isMember(found, year)))
        .orElseGet(Placement.Unknown::new);
  }

  private boolean isMember(State state, int year) {
    return registry.memberships(state).stream()
        .filter(spell -> spell.system() == SystemList.COW)
        .anyMatch(
            spell ->
                spell.span().from().getYear() <= year
                    && spell.span().to().map(day -> day.getYear() >= year).orElse(true));
  }

  /**
   * The names in a cell that may hold several, in their order. A separator inside a name that is
   * known, as in {@code Korea, North}, does not part it, unless every part is a name by itself, as
   * in {@code Sweden, Norway}.
   *
   * @param separator what stands between names, such as a comma
   */
  public List<String> split(String cell, String separator) {
    List<String> parts =
        Arrays.stream(cell.split(Pattern.quote(separator)))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    List<String> names = new ArrayList<>();
    int from = 0;
    while (from < parts.size()) {
      OptionalInt to = longestKnown(parts, from, separator);
      int end = to.orElse(from + 1);
      names.add(String.join(separator + " ", parts.subList(from, end)));
      from = end;
    }
    return List.copyOf(names);
  }

  private boolean isKnown(String name) {
    return forms.containsKey(StateRegistry.key(name)) || registry.named(name).isPresent();
  }

  private OptionalInt longestKnown(List<String> parts, int from, String separator) {
    for (int to = parts.size(); to > from; to--) {
      String joined = String.join(separator + " ", parts.subList(from, to));
      boolean several = to > from + 1 && parts.subList(from, to).stream().allMatch(this::isKnown);
      if (isKnown(joined) && !several) {
        return OptionalInt.of(to);
      }
    }
    return OptionalInt.empty();
  }
}
