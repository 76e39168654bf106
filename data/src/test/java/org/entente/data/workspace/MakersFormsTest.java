package org.entente.data.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.data.Progress;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.DataSet;
import org.entente.data.fetch.FetchSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Data sets fetched and read in the form in which their makers publish them, from a server on
 * loopback that imitates theirs: column names, separators, charsets and archives as documentation
 * and public code show them.
 */
class MakersFormsTest {

  @TempDir private Path folder;
  private HttpServer server;
  private final Map<String, byte[]> served = new LinkedHashMap<>();

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            byte[] bytes = served.get(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(
                bytes == null ? 404 : 200, bytes == null ? -1 : bytes.length);
            if (bytes != null) {
              exchange.getResponseBody().write(bytes);
            }
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** A description with the makers' host turned into this server. */
  private DataSet set(String name, String host) throws IOException {
    try (InputStream in = Catalogue.class.getResourceAsStream(name + ".yaml")) {
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String here = "http://127.0.0.1:" + server.getAddress().getPort();
      assertThat(yaml).contains("official: " + host);
      return Catalogue.read(yaml.replace("official: " + host, "official: " + here));
    }
  }

  private List<String> rows(DataSet set, String query) throws Exception {
    Workspace workspace = new Workspace(folder.resolve(set.name()));
    new Getter(workspace, FetchSettings.defaults(), Optional.empty(), Progress.silent()).get(set);
    try (Store store = workspace.openForWriting()) {
      new Loader(workspace, store, DerivedTables.builtin(), Progress.silent())
          .load(set, Loader.Strictness.STRICT);
      return store.query(
          query,
          row -> {
            StringBuilder cells = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
              cells.append(i == 1 ? "" : " ").append(row.getString(i));
            }
            return cells.toString();
          });
    }
  }

  private void atop() throws IOException {
    served.put(
        "/uploads/6/9/1/3/69134503/atop_5.1__.csv_.zip",
        zip(
            "ATOP 5.1 (.csv)/atop5_1ddyr.csv",
            "ddyad,stateA,stateB,year,atopally,defense,offense,neutral,nonagg,consul,asymm,version\n"
                + "2020,2,20,1990,1,1,0,0,0,1,0,5.1\n20002,20,2,1990,1,1,0,0,0,1,0,5.1\n",
            "ATOP 5.1 (.csv)/atop5_1ddyr_NNA.csv",
            "ddyad\n1\n",
            "ATOP 5.1 (.csv)/atop5_1sy.csv",
            "state,year,atopally,defense,offense,neutral,nonagg,consul,number,transyr,atopid1,atopid2,version\n"
                + "2,1949,1,1,0,0,0,1,2,1,3075,3180,5.1\n2,1950,1,1,0,0,0,1,1,0,3180,,5.1\n"
                + "20,1952,1,1,0,0,0,1,1,0,3180,,5.1\n"));
  }

  @Test
  void directedDyadYearsOfAtopAreReadFromTheZipOfAllFiles() throws Exception {
    atop();
    assertThat(
            rows(
                set("atop-dyads", "http://www.atopdata.org"),
                "SELECT ccode1, ccode2, year, atop_defense, atop_consul FROM atop_dyad_year ORDER BY ccode1"))
        .containsExactly("2 20 1990 1 1", "20 2 1990 1 1");
  }

  @Test
  void membershipSpellsFollowFromTheStateYearsOfTheSameZip() throws Exception {
    atop();
    assertThat(
            rows(
                set("atop-state-years", "http://www.atopdata.org"),
                "SELECT atopid, ccode, first_year, last_year, in_last_year FROM atop_membership"
                    + " ORDER BY atopid, ccode"))
        .containsExactly("3075 2 1949 1949 0", "3180 2 1949 1950 0", "3180 20 1952 1952 1");
  }

  @Test
  void archigosIsReadFromItsTextWithTabsInItsOwnCharset() throws Exception {
    served.put(
        "/data/1March_Archigos_4.1.txt",
        ("obsid\tleadid\tccode\tidacr\tleader\tstartdate\teindate\tenddate\teoutdate\tentry\texit\texitcode\tgender\tyrborn\n"
                + "BRA-2003\tx1\t140\tBRA\tLula, José\t2003-01-01\t\t2011-01-01\t\tRegular\tRegular\tRegular\tM\t1945\n")
            .getBytes(Charset.forName("windows-1252")));
    assertThat(
            rows(
                set("archigos", "http://ksgleditsch.com"),
                "SELECT obsid, gwcode, leader, start_date, end_date FROM archigos"))
        .containsExactly("BRA-2003 140 Lula, José 2003-01-01 2011-01-01");
  }

  @Test
  void listsOfTheCorrelatesOfWarAreReadAsTheyAre() throws Exception {
    served.put(
        "/wp-content/uploads/states2016.csv",
        ("stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\r\n"
                + "USA,2,United States of America,1816,1,1,2016,12,31,2016\r\n")
            .getBytes(StandardCharsets.UTF_8));
    assertThat(
            rows(
                set("cow-states", "https://correlatesofwar.org"),
                "SELECT ccode, start_date, end_date FROM cow_states"))
        .containsExactly("2 1816-01-01 null");
  }

  @Test
  void aFileIsTakenFromWhateverFolderOfAnArchiveItLiesIn() throws Exception {
    served.put(
        "/wp-content/uploads/COW_Trade_4.0.zip",
        zip(
            "COW_Trade_4.0/Dyadic_COW_4.0.csv",
            "ccode1,ccode2\n",
            "__MACOSX/COW_Trade_4.0/National_COW_4.0.csv",
            "nothing",
            "COW_Trade_4.0/National_COW_4.0.csv",
            "ccode,statename,stateabb,year,imports,exports,alt_imports,alt_exports,source1,source2,version\n"
                + "2,United States of America,USA,1870,462.38,-9,-9,-9,1,1,4\n"));
    assertThat(
            rows(
                set("cow-trade", "https://correlatesofwar.org"),
                "SELECT ccode, year, imports, exports FROM cow_trade_state_year"))
        .containsExactly("2 1870 462.38 null");
  }

  @Test
  void aTransferOfTerritoryIsReadFromItsZip() throws Exception {
    served.put(
        "/wp-content/uploads/terr-changes-v6.zip",
        zip(
            "tc2018.csv",
            "year,month,gainer,gaintype,procedur,entity,contgain,area,pop,portion,loser,losetype,contlose,entry,exit,number,indep,conflict,version\n"
                + "1999,12,710,1,3,711,1,18.00,430000,1,235,0,0,0,0,895,0,0,6\n",
            "tcmanual.pdf",
            "%PDF"));
    assertThat(
            rows(
                set("territorial-change", "https://correlatesofwar.org"),
                "SELECT year, gainer, loser, area FROM territorial_change"))
        .containsExactly("1999 710 235 18.0");
  }

  @Test
  void aFewColumnsAreTakenFromTheWideFileOfVdem() throws Exception {
    String others = IntStream.range(0, 900).mapToObj(i -> "v" + i).collect(Collectors.joining(","));
    served.put(
        "/media/datasets/V-Dem-CY-Core-v15_csv.zip",
        zip(
            "V-Dem-CY-Core-v15.csv",
            "\"country_name\",\"country_text_id\",\"country_id\",\"year\",\"COWcode\",\"v2x_polyarchy\",\"v2x_polyarchy_codelow\",\"v2x_polyarchy_codehigh\",\"v2x_libdem\",\"v2x_partipdem\",\"v2x_delibdem\",\"v2x_egaldem\","
                + others
                + "\n\"Norway\",\"NOR\",186,2024,385,0.9,0.88,0.92,0.85,0.6,0.87,0.84,"
                + others.replaceAll("v", "0.")
                + "\n",
            "codebook.pdf",
            "%PDF"));
    assertThat(
            rows(
                set("vdem-indices", "https://www.v-dem.net"),
                "SELECT extended_country_name, vdem_cowcode, year, v2x_polyarchy, gwn FROM vdem_indices"))
        .containsExactly("Norway 385 2024 0.9 null");
  }
}
