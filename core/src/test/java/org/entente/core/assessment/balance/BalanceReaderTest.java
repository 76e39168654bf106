package org.entente.core.assessment.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.entente.core.World;
import org.entente.core.assessment.FullWorld;
import org.entente.core.assessment.strain.Strain;
import org.entente.core.measure.balance.network.Sign;
import org.junit.jupiter.api.Test;

class BalanceReaderTest {

  private static SignedTie tie(String words) {
    Sign sign = words.charAt(3) == '+' ? Sign.POSITIVE : Sign.NEGATIVE;
    return new SignedTie(words.substring(0, 3), words.substring(4), sign, "said so", List.of());
  }

  private static BalanceView view(List<String> members, String... ties) {
    List<SignedTie> read = new ArrayList<>();
    for (String words : ties) {
      read.add(tie(words));
    }
    return new BalanceReader(read).view(members);
  }

  /** Two friends of B quarrel; the enemy D of all three does not. */
  private static final String[] QUARREL = {
    "AAA-BBB", "AAA+CCC", "BBB+CCC", "AAA-DDD", "BBB-DDD", "CCC-DDD", "DDD+EEE"
  };

  @Test
  void findsTheTrianglesAndThoseUnderTensionFirst() {
    BalanceView view = view(List.of("BBB", "AAA"), QUARREL);
    assertThat(view.triangles())
        .extracting(t -> String.join(" ", t.states()) + " " + t.signs())
        .containsExactly("BBB AAA CCC -++", "BBB AAA DDD ---");
    assertThat(view.tense()).hasSize(2);
    assertThat(view.aroundOne()).isEqualTo(2);
    assertThat(view.tenseAroundOne()).isZero();
  }

  @Test
  void saysWhoStandsBetweenWhom() {
    assertThat(view(List.of("BBB", "AAA"), QUARREL).triangles())
        .extracting(TieTriangle::meaning)
        .containsExactly(
            "CCC is a friend of both, who are foes of each other",
            "all three are foes of each other");
    assertThat(view(List.of("AAA", "BBB"), "AAA+BBB", "AAA-CCC", "BBB-CCC").triangles())
        .extracting(TieTriangle::meaning)
        .containsExactly("CCC is a foe of both, who are friends");
    assertThat(view(List.of("AAA", "BBB"), "AAA+BBB", "AAA+CCC", "BBB+CCC").triangles())
        .extracting(TieTriangle::meaning)
        .containsExactly("all three are friends");
  }

  @Test
  void threeMembersMakeOneTriangle() {
    BalanceView view = view(List.of("AAA", "BBB", "CCC"), QUARREL);
    assertThat(view.triangles()).hasSize(4);
    assertThat(view.triangles().get(0).states()).containsExactly("AAA", "BBB", "CCC");
    assertThat(view.aroundOne()).isZero();
  }

  @Test
  void countsWhatAChangeOfSignWouldDoInTheWholeNetwork() {
    BalanceView view = view(List.of("AAA", "BBB"), QUARREL);
    Relief best = view.reliefs().get(0);
    assertThat(best.tie().joins("BBB", "AAA")).isTrue();
    assertThat(best.tense()).isEqualTo(2);
    assertThat(best.atEase()).isZero();
    assertThat(best.net()).isEqualTo(2);
    Relief worst =
        view.reliefs().stream().filter(r -> r.tie().joins("BBB", "CCC")).findFirst().orElseThrow();
    assertThat(worst.tense()).isEqualTo(1);
    assertThat(worst.atEase()).isEqualTo(1);
  }

  @Test
  void refusesTwoTiesOfOnePair() {
    assertThatThrownBy(() -> view(List.of("AAA", "BBB"), "AAA+BBB", "BBB-AAA"))
        .hasMessageContaining("two ties");
  }

  @Test
  void aTenseTriangleIsAStrainOnEachLegOfItWithItsEvidence() {
    Strain strain =
        FullWorld.make().strains(Strain.Kind.IMBALANCE).stream()
            .filter(s -> s.about().equals(List.of("HUB", "EST")))
            .findFirst()
            .orElseThrow();
    assertThat(strain.text()).contains("1 of the 2 triangles").endsWith("with BLU");
    assertThat(strain.details()).hasSize(1);
    assertThat(strain.details().get(0))
        .contains("HUB-EST-BLU (++-)")
        .contains("HUB is a friend of both");
    assertThat(strain.reading().orElseThrow().value()).hasValue(0.5);
    assertThat(strain.evidence()).isNotEmpty();
  }

  @Test
  void withoutTensionThereIsNoStrain() {
    assertThat(World.hubAndSpokes().strains(Strain.Kind.IMBALANCE)).isEmpty();
  }
}
