package org.entente.core.measure.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.core.measure.balance.FrustrationResult.Proof;
import org.entente.core.measure.balance.FrustrationResult.Proved;
import org.entente.core.measure.balance.network.CyclePacking;
import org.entente.core.measure.balance.network.CyclePacking.Walk;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.core.measure.balance.network.Split;
import org.junit.jupiter.api.Test;

class FrustrationCertificateTest {

  private static final SignedNetwork TWO = Networks.of("a+b b+c a-c c+d d+e c-e");

  private static Proved found() {
    return (Proved) FrustrationIndex.withDefaults().of(TWO);
  }

  private static List<String> faults(Proved claim) {
    return FrustrationCertificate.check(TWO, claim).faults();
  }

  private static Proved with(List<CyclePacking> packings) {
    return new Proved(2, found().split(), Proof.CYCLE_PACKING, packings);
  }

  private static Walk walk(double share, int... edges) {
    List<SignedEdge> list = new ArrayList<>();
    for (int edge : edges) {
      list.add(TWO.edges().get(edge));
    }
    return new Walk(list, share);
  }

  private static Walk triangle(double share) {
    return walk(share, 0, 1, 2);
  }

  @Test
  void acceptsWhatWasFound() {
    assertThat(FrustrationCertificate.check(TWO, found()).proves()).isTrue();
  }

  @Test
  void findsAWrongIndex() {
    Proved claim = new Proved(1, found().split(), Proof.CYCLE_PACKING, found().packings());
    assertThat(faults(claim)).contains("the split leaves 2 edges frustrated");
  }

  @Test
  void findsFrustratedEdgesThatAreNotListed() {
    Split split = new Split(found().split().sides(), List.of());
    assertThat(faults(new Proved(2, split, Proof.CYCLE_PACKING, found().packings())))
        .contains("the split lists other frustrated edges");
  }

  @Test
  void findsACycleThatIsMissing() {
    assertThat(faults(with(List.of(new CyclePacking(List.of(triangle(1)))))))
        .containsExactly("the cycles show no more than 1");
  }

  @Test
  void findsAnEdgeUsedTwice() {
    assertThat(faults(with(List.of(new CyclePacking(Collections.nCopies(2, triangle(1)))))))
        .anyMatch(fault -> fault.contains("is used for 2.0"));
  }

  @Test
  void findsRoundingUpOfOnePartTwice() {
    CyclePacking half = new CyclePacking(List.of(triangle(0.5)));
    assertThat(faults(with(List.of(half, half)))).anyMatch(fault -> fault.contains("two parts"));
  }

  @Test
  void findsWalksThatAreBalancedOrOpenOrOfNoShare() {
    assertThat(faults(with(List.of(new CyclePacking(List.of(walk(1, 0, 0)))))))
        .anyMatch(fault -> fault.startsWith("a walk is balanced"));
    assertThat(faults(with(List.of(new CyclePacking(List.of(walk(1, 1)))))))
        .anyMatch(fault -> fault.startsWith("not closed"));
    assertThat(faults(with(List.of(new CyclePacking(List.of(triangle(-1)))))))
        .contains("a share is not above 0");
  }

  @Test
  void findsEdgesOfAnotherSign() {
    SignedEdge edge = TWO.edges().get(0);
    Sign wrong = edge.sign() == Sign.POSITIVE ? Sign.NEGATIVE : Sign.POSITIVE;
    Walk walk = new Walk(List.of(new SignedEdge(edge.from(), edge.to(), wrong)), 1);
    assertThat(faults(with(List.of(new CyclePacking(List.of(walk))))))
        .anyMatch(fault -> fault.contains("is not in the network"));
  }
}
