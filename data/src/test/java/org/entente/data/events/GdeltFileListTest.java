package org.entente.data.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The lists in which GDELT names its files, in the forms in which it writes them. */
class GdeltFileListTest {

  private static final String MASTER =
      """
      150383 297a16b493de7cf6ca809a7cc31d0b93 http://data.gdeltproject.org/gdeltv2/20150218230000.export.CSV.zip
      318084 bb27f78ba45f69a17ea6ed7755e9f8ff http://data.gdeltproject.org/gdeltv2/20150218230000.mentions.CSV.zip
      10768507 ea8dde0beb0ba98810a92db068c0ce99 http://data.gdeltproject.org/gdeltv2/20150218230000.gkg.csv.zip
      149211 2a91041d7e72b0fc6a629e2ff867b240 http://data.gdeltproject.org/gdeltv2/20150219001500.export.CSV.zip
      cut short
      149211 2A91041D7E72B0FC6A629E2FF867B240 http://data.gdeltproject.org/gdeltv2/20150399001500.export.CSV.zip
      """;

  private static final LocalDate DAY = LocalDate.of(2015, 2, 18);

  @Test
  void theMasterListGivesFilesByKindAndDayAndItsBrokenLines() {
    GdeltFileList list = GdeltFileList.ofMaster("masterfilelist.txt", MASTER);
    assertThat(list.files(GdeltFile.Kind.EVENTS, DAY, DAY))
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.address())
                  .isEqualTo(
                      URI.create(
                          "http://data.gdeltproject.org/gdeltv2/20150218230000.export.CSV.zip"));
              assertThat(file.bytes()).hasValue(150383);
              assertThat(file.md5()).hasValue("297a16b493de7cf6ca809a7cc31d0b93");
            });
    assertThat(list.files(GdeltFile.Kind.EVENTS, DAY, DAY.plusDays(1))).hasSize(2);
    assertThat(list.files(GdeltFile.Kind.MENTIONS, DAY, DAY)).hasSize(1);
    assertThat(list.files()).as("a day that is none has no file").hasSize(4 - 1);
    assertThat(list.problems().count()).isEqualTo(1);
    assertThat(list.problems().kept().get(0).toString()).contains("masterfilelist.txt", "5");
  }

  @Test
  void theTwoListsOfTheFirstReleaseAreJoined() {
    URI folder = URI.create("http://data.gdeltproject.org/events/");
    GdeltFileList list =
        GdeltFileList.ofSums(
            folder,
            """
            f6fcb7e955e35f93c9dae427c07b545d  GDELT.MASTERREDUCEDV2.1979-2013.zip
            7fb1b6ff781aea3d441abf512dc5e0f9  1979.zip
            6b4341632bcc8cff1a582c48dac1b6d2  201302.zip
            28254bf0ca546d16433b65002b524758  20130401.export.CSV.zip
            """,
            """
            1104 1979.zip
            2208 20130401.export.CSV.zip
            """);
    assertThat(list.problems().isEmpty()).isTrue();
    assertThat(list.files())
        .extracting(file -> file.first() + " " + file.last() + " " + file.bytes())
        .containsExactly(
            "1979-01-01 1979-12-31 OptionalLong[1104]",
            "2013-02-01 2013-02-28 OptionalLong.empty",
            "2013-04-01 2013-04-01 OptionalLong[2208]");
    assertThat(
            list.files(GdeltFile.Kind.EVENTS, LocalDate.of(2013, 2, 28), LocalDate.of(2013, 3, 31)))
        .extracting(GdeltFile::address)
        .containsExactly(folder.resolve("201302.zip"));
  }
}
