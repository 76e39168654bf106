package org.entente.data.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.claim.Capacity;
import org.entente.core.claim.Claim;
import org.entente.core.claim.ClaimTopic;
import org.entente.core.claim.Manner;
import org.entente.core.claim.Voice;
import org.entente.core.force.Force;
import org.entente.core.force.ForceDirection;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims that are kept come back as they were. */
class ClaimLedgerTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 7);

  @TempDir private Path folder;

  private static Voice voice(String label) {
    return new Voice(
        label,
        Voice.Kind.PERSON,
        Optional.of("professor"),
        Optional.empty(),
        Optional.of("CHN"),
        Capacity.ACADEMIC);
  }

  private static Claim claim(String id, String words, Optional<LocalDate> published) {
    return new Claim(
        id,
        words,
        Manner.MIXED,
        voice("Li O'Hara; \"Li\""),
        List.of(voice("first"), voice("second")),
        Optional.of("the \u201CGlobal\u201D Times"),
        List.of("USA", "JPN", "KOR"),
        List.of(
            new ClaimTopic(Force.TURMOIL, ForceDirection.LOOSENS, "r1"),
            new ClaimTopic(Force.SHARED_THREAT, ForceDirection.HOLDS, "r2")),
        Optional.of("Outlet"),
        Optional.empty(),
        Optional.of("Title"),
        published,
        new Claim.Passage("file.txt", 3, 90),
        "rule");
  }

  private List<Claim> all(Store store) throws Exception {
    return new ClaimLedger(store).claims(Optional.empty(), Optional.empty());
  }

  @Test
  void aClaimComesBackAsItWasKept() throws Exception {
    Claim dated = claim("aa-01", "a 'word'", Optional.of(DAY));
    Claim undated = claim("aa-02", "another", Optional.empty());
    Workspace workspace = new Workspace(folder);
    try (Store store = workspace.openForWriting()) {
      new ClaimLedger(store).keep(Set.of("aa"), List.of(undated, dated));
    }
    try (Store store = workspace.openForReading()) {
      assertThat(all(store)).containsExactly(dated, undated);
      assertThat(new ClaimLedger(store).claims(Optional.of(DAY.plusDays(1)), Optional.empty()))
          .isEmpty();
      assertThat(new ClaimLedger(store).claims(Optional.of(DAY), Optional.of(DAY)))
          .containsExactly(dated);
    }
  }

  @Test
  void anArticleThatIsReadAgainTakesThePlaceOfWhatWasKeptOfIt() throws Exception {
    Claim other = claim("bb-01", "other", Optional.of(DAY));
    Claim later = claim("aa-01", "new words", Optional.of(DAY));
    try (Store store = new Workspace(folder).openForWriting()) {
      ClaimLedger ledger = new ClaimLedger(store);
      ledger.keep(
          Set.of("aa", "bb"),
          List.of(
              claim("aa-01", "old", Optional.of(DAY)),
              claim("aa-02", "older", Optional.of(DAY)),
              other));
      ledger.keep(Set.of("aa"), List.of(later));
      assertThat(all(store)).containsExactly(later, other);
      assertThat(store.number("SELECT count(*) FROM claim_topics")).isEqualTo(4);
      assertThat(store.number("SELECT count(*) FROM claim_voices")).isEqualTo(6);
    }
  }

  @Test
  void whatCannotBeKeptWholeIsNotKeptAtAll() throws Exception {
    Claim kept = claim("aa-01", "kept", Optional.of(DAY));
    try (Store store = new Workspace(folder).openForWriting()) {
      ClaimLedger ledger = new ClaimLedger(store);
      ledger.keep(Set.of("aa"), List.of(kept));
      store.execute("DROP TABLE claim_topics");
      store.execute("CREATE TABLE claim_topics (claim VARCHAR, place INTEGER)");
      assertThatThrownBy(
              () -> ledger.keep(Set.of("aa"), List.of(claim("aa-01", "x", Optional.of(DAY)))))
          .isInstanceOf(java.sql.SQLException.class);
      assertThat(store.number("SELECT count(*) FROM claims WHERE words = 'kept'")).isEqualTo(1);
    }
  }

  @Test
  void aWorkspaceWithoutALedgerHasNoClaims() throws Exception {
    try (Store store = new Workspace(folder).openForWriting()) {
      assertThat(all(store)).isEmpty();
    }
  }
}
