package org.entente.text.claim.saying;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.text.actor.ActorName;
import org.entente.text.actor.Mention;
import org.entente.text.claim.quotation.Layout;
import org.entente.text.event.Line;
import org.entente.text.event.TextSpan;

/** The states that words of a text name. */
public final class States {

  /** Sentences before one that names no state in which its state is sought, at most. */
  private static final int LOOK_BACK = 8;

  private static final Set<String> NO_STATES = Set.of("IGO", "NGO", "IMG");

  private final Layout layout;

  public States(Layout layout) {
    this.layout = layout;
  }

  /** The ISO 3166 alpha-3 code of a mention; empty for an organisation. */
  public static Optional<String> of(Mention mention) {
    boolean state =
        mention.kind() != ActorName.Kind.ORGANISATION
            && !NO_STATES.contains(mention.actor().code());
    return state ? Optional.of(mention.actor().code()) : Optional.empty();
  }

  /** Codes of the states named in some stretches, in order of mention. */
  public Set<String> in(List<TextSpan> words) {
    Set<String> states = new LinkedHashSet<>();
    for (TextSpan span : words) {
      for (Line line : layout.linesOver(span)) {
        for (Mention mention : line.mentions()) {
          int at = line.sentence().token(mention.first()).begin();
          if (span.begin() <= at && at < span.end()) {
            of(mention).ifPresent(states::add);
          }
        }
      }
    }
    return states;
  }

  /**
   * The states of the sentence around an offset if it names several, else of the nearest before it
   * that names any; none if that is more than {@value #LOOK_BACK} sentences away.
   */
  public Set<String> near(int offset) {
    int last = layout.lastBeginning(offset);
    for (int i = last; i >= Math.max(0, last - LOOK_BACK); i--) {
      Line line = layout.lines().get(i);
      Set<String> states = in(List.of(line.span()));
      if (states.size() > 1 || !states.isEmpty() && line.span().end() <= offset) {
        return states;
      }
    }
    return Set.of();
  }
}
