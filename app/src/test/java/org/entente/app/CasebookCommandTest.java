package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente casebook}. */
class CasebookCommandTest {

  private static final String TREATY =
      "id,name,kind,signed,from,to,termination,subject,publisher,title,published,readers,note\n"
          + "T-a,A,treaty,2001-01-01,2001-01-01,,,alliance,A Ministry,A text,2020-01-02,1,\n";

  @TempDir Path folder;

  @Test
  void theCasebookOnBoardIsSoundAndSaysWhatWasHeldAgainstDocuments() {
    Cli.Result result = Cli.run("casebook", "check");
    assertThat(result.code()).isZero();
    assertThat(result.out())
        .containsPattern("facts +rows +by two readers +confirmed +in part +not held")
        .containsPattern("treaties and arrangements +[0-9]+ +[0-9]+ +[0-9]+ +[0-9]+ +[0-9]+\n")
        .contains("names of treaties: ")
        .contains("sources later than their fact, shown from their own date on: ")
        .contains("sound: builtin, SHA-256 ");
    assertThat(result.err()).doesNotContain("doubt");
  }

  @Test
  void aDoubtIsSaidAndTheCasebookIsSoundAllTheSame() throws IOException {
    Files.writeString(folder.resolve("treaties.csv"), TREATY);
    Cli.Result result = Cli.run("casebook", "check", folder.toString());
    assertThat(result.code()).isZero();
    assertThat(result.err())
        .contains("doubt: treaties.csv, line 2, column id: the treaty has no members");
    assertThat(result.out())
        .contains("sources later than their fact, shown from their own date on: 1");
  }

  @Test
  void theExportIsACasebookWithACitation() throws IOException {
    Path out = folder.resolve("out");
    Cli.Result result = Cli.run("casebook", "export", out.toString());
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).containsPattern("casebook, version [0-9a-f]{12}: [0-9]+ files");
    assertThat(Files.readString(out.resolve("CITATION.cff"))).contains("CC-BY-4.0");
    assertThat(Cli.run("casebook", "check", out.toString()).code()).isZero();
    Cli.Result again = Cli.run("casebook", "export", out.toString());
    assertThat(again.code()).isNotZero();
    assertThat(again.err()).contains("not empty", "name a new folder");
  }
}
