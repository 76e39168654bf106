package org.entente.core.measure.balance;

import java.util.List;
import java.util.stream.Stream;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedNetwork;

/**
 * The great powers of Europe before the First World War, as six signed networks: the example of
 * Antal, Krapivsky and Redner, from the Three Emperors' League to the Triple Entente.
 *
 * <p>Nodes: GB Great Britain, F France, R Russia, AH Austria-Hungary, G Germany, I Italy. Edges as
 * drawn in the paper's figure of the six years; an alliance or understanding is positive,
 * antagonism negative.
 *
 * <p>Reference: Antal, T., Krapivsky, P. L. and Redner, S. (2006). Social balance on networks: the
 * dynamics of friendship and enmity. Physica D 224(1-2), 130-136.
 */
public final class HistoricalNetworks {

  /**
   * The powers at one time.
   *
   * @param when the years
   * @param event what had changed
   * @param network the network, with all six powers
   */
  public record Moment(String when, String event, SignedNetwork network) {}

  private static final List<String> POWERS = List.of("GB", "F", "R", "AH", "G", "I");

  private HistoricalNetworks() {}

  /** The six moments in order. */
  public static List<Moment> greatPowers() {
    String emperors = "GB-F GB-R GB-AH F-AH F-G F-R";
    String lapsed = "GB-F GB-R GB-AH F-AH F-G R-AH R-G";
    String cordiale = "GB-R GB-AH F-AH F-G R-AH R-G";
    String opposed = "GB-AH GB-G GB-I F-AH F-G F-I R-AH R-G R-I";
    return List.of(
        moment("1872-81", "Three Emperors' League", "AH-G AH-R G-R", emperors),
        moment("1882", "Triple Alliance", "AH-G AH-R G-R AH-I G-I", emperors),
        moment("1890", "German-Russian lapse", "AH-G AH-I G-I", lapsed),
        moment("1891-94", "French-Russian alliance", "AH-G AH-I G-I F-R", lapsed),
        moment("1904", "Entente Cordiale", "AH-G AH-I G-I F-R GB-F", cordiale),
        moment("1907", "British-Russian alliance", "AH-G AH-I G-I F-R GB-F GB-R", opposed));
  }

  private static Moment moment(String when, String event, String positive, String negative) {
    SignedNetwork.Builder builder = SignedNetwork.builder();
    POWERS.forEach(builder::node);
    add(builder, positive, Sign.POSITIVE);
    add(builder, negative, Sign.NEGATIVE);
    return new Moment(when, event, builder.build());
  }

  private static void add(SignedNetwork.Builder builder, String edges, Sign sign) {
    Stream.of(edges.split(" "))
        .map(edge -> edge.split("-"))
        .forEach(ends -> builder.edge(ends[0], ends[1], sign));
  }
}
