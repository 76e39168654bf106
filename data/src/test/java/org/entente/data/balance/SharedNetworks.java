package org.entente.data.balance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.data.SharedData;

/** Signed networks from tables of edges. */
final class SharedNetworks {

  private SharedNetworks() {}

  /** The 51 networks of states, by their index. */
  static Map<Integer, SignedNetwork> ofStates() {
    return read(
        SharedData.table("signed_networks_edges.csv.gz"),
        row -> Integer.valueOf(row.getField("index")),
        "from",
        "to");
  }

  /** Networks from a golden table, by the number in a column. */
  static Map<Integer, SignedNetwork> golden(String file, String key, String from, String to) {
    return read(SharedData.golden(file), row -> Integer.valueOf(row.getField(key)), from, to);
  }

  /** The network of a golden table. */
  static SignedNetwork golden(String file) {
    return read(SharedData.golden(file), row -> 0, "from", "to").get(0);
  }

  private static Map<Integer, SignedNetwork> read(
      List<NamedCsvRecord> rows, Function<NamedCsvRecord, Integer> key, String from, String to) {
    Map<Integer, SignedNetwork.Builder> builders = new TreeMap<>();
    for (NamedCsvRecord row : rows) {
      builders
          .computeIfAbsent(key.apply(row), k -> SignedNetwork.builder())
          .edge(
              row.getField(from),
              row.getField(to),
              Sign.of(Integer.parseInt(row.getField("sign"))));
    }
    Map<Integer, SignedNetwork> networks = new TreeMap<>();
    builders.forEach((k, builder) -> networks.put(k, builder.build()));
    return networks;
  }
}
