package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.text.language.LanguagePipeline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The explorer in a real browser: by keyboard and pointer, light and dark, on a phone. */
class ServeInBrowserTest {

  private static final String TRIANGLE = "/assess/USA+JPN+KOR?on=2025-01-07";
  private static final List<String> VIEWS =
      List.of(
          "/ranking?on=2025-01-07",
          TRIANGLE,
          "/assess/USA+AUS?on=2021-09-20&what-if=tariff%20USA%20AUS",
          "/system/JPN?on=2025-01-07",
          "/balance/USA+JPN+KOR?on=2019-09-01",
          "/compare/USA+JPN/USA+KOR?on=2025-01-07",
          "/compare/USA+AUS?on=2019-09-01&with=2021-09-20",
          "/article/USA+JPN+KOR?on=2025-01-07");

  @TempDir private static Path folder;
  private static Served served;
  private static ServeBrowser browser;

  @BeforeAll
  static void open() throws InterruptedException {
    ServeBrowser.requireChromium();
    served = Served.start("--on", "2025-01-07");
    browser = ServeBrowser.open(served, folder);
    // The page that a new window shows is the browser's own.
    browser.show("/");
    browser.requests();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (served != null) {
      served.close();
    }
  }

  @AfterEach
  void nothingButTheServerItselfWasAsked() {
    assertThat(browser.requests())
        .allSatisfy(
            address ->
                assertThat(address)
                    .matches(
                        a ->
                            a.startsWith(served.at("/"))
                                || a.startsWith("blob:" + served.at(""))
                                || a.startsWith("data:")
                                || a.startsWith("about:")));
    browser.complaints();
  }

  private static String address() {
    return String.valueOf(browser.script("return location.pathname + location.search"));
  }

  private static Object focused(String of) {
    return browser.script("return document.activeElement." + of);
  }

  /** Opens a page and the full report that is folded in it. */
  private static void showFull(String path) {
    browser.show(path);
    unfold();
  }

  private static void unfold() {
    browser.script("document.querySelectorAll('#full').forEach(part => part.open = true)");
  }

  @Test
  void theFirstVisitShowsAnAssessmentWithItsCharts() throws IOException, InterruptedException {
    assertThat(served.get("/").body())
        .contains("<h1 id=\"x-h1\" tabindex=\"-1\">United States, Japan, South Korea</h1>")
        .contains("The legs</h2>");
    browser.show("/");
    assertThat(browser.text("#x-view"))
        .contains("As of 2025-01-07", "Pressures, nearest first")
        .doesNotContain("SHA-256");
    assertThat(browser.all(".brief svg[role=img]")).hasSize(1);
    WebElement summary = browser.find("#full > summary");
    browser.script("arguments[0].scrollIntoView({block: 'center'})", summary);
    summary.click();
    assertThat(browser.text("#x-view")).contains("The legs", "SHA-256");
    assertThat(browser.all("#full svg[role=img]")).hasSize(7);
    assertThat(browser.complaints()).isEmpty();
    Object spent =
        browser.script(
            "return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
    assertThat(((Number) spent).doubleValue()).isLessThan(1000);
  }

  @Test
  void aMemberIsPickedByKeyboard() throws IOException {
    browser.show(TRIANGLE);
    WebElement input = browser.find("#x-member-input");
    input.sendKeys("phil");
    browser.waitFor("document.querySelectorAll('#x-member-list li').length > 0");
    assertThat(input.getDomAttribute("aria-expanded")).isEqualTo("true");
    String option = input.getDomAttribute("aria-activedescendant");
    assertThat(browser.text("#" + option)).contains("Philippines (PHL)");
    picture("/combobox", "light-1100");
    input.sendKeys(Keys.ESCAPE);
    assertThat(input.getDomAttribute("aria-expanded")).isEqualTo("false");
    input.sendKeys("i");
    browser.waitFor("document.querySelectorAll('#x-member-list li').length > 0");
    input.sendKeys(Keys.ENTER);
    browser.waitFor("document.getElementById('x-h1').textContent.includes('Philippines')");
    assertThat(address()).isEqualTo("/assess/USA+JPN+KOR+PHL?on=2025-01-07");
    assertThat(browser.driver().getTitle()).startsWith("USA-JPN-KOR-PHL on 2025-01-07");
    assertThat(browser.text("#x-status")).contains("Showing USA-JPN-KOR-PHL");
    browser.find("#x-members li[data-code=JPN] button").click();
    browser.waitFor("!document.getElementById('x-h1').textContent.includes('Japan')");
    assertThat(focused("tagName")).isNotEqualTo("BODY");
    browser.driver().navigate().back();
    browser.driver().navigate().back();
    browser.waitFor(
        "document.getElementById('x-h1').textContent === 'United States, Japan, South Korea'");
    assertThat(browser.all("#x-members li")).hasSize(3);
  }

  @Test
  void anAllianceIsPickedByNameAndAddsItsMembers() {
    browser.show(TRIANGLE);
    WebElement input = browser.find("#x-member-input");
    input.sendKeys("anzus");
    browser.waitFor("document.querySelectorAll('#x-member-list li').length > 0");
    String option = input.getDomAttribute("aria-activedescendant");
    assertThat(browser.text("#" + option)).contains("members");
    input.sendKeys(Keys.ENTER);
    browser.waitFor("document.getElementById('x-h1').textContent.includes('Australia')");
    assertThat(address()).startsWith("/assess/USA+JPN+KOR+AUS").endsWith("?on=2025-01-07");
    assertThat(browser.all("#x-members li[data-code=USA]")).hasSize(1);
    input.sendKeys("nato");
    browser.waitFor("document.querySelector('#x-member-list li')");
    assertThat(browser.text("#x-member-list li:first-child"))
        .contains("North Atlantic", "32 members");
    input.sendKeys(Keys.ESCAPE);
  }

  @Test
  void theRankingIsReadAsItIsAndSearchedAndSortedByScript()
      throws IOException, InterruptedException {
    String plain = served.get("/ranking?on=2025-01-07").body();
    assertThat(plain).contains("<a href=\"/assess/JPN+KOR?on=2025-01-07\">");
    browser.show("/ranking?on=2025-01-07");
    Object spent =
        browser.script(
            "return performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd");
    assertThat(((Number) spent).doubleValue()).isLessThan(1000);
    assertThat(browser.find("#x-member-input").isDisplayed()).isFalse();
    assertThat(browser.find("[data-tab=ranking]").getDomAttribute("aria-current"))
        .isEqualTo("page");
    List<?> directions = column(7);
    List<String> order = List.of("weakening", "steady", "strengthening", "unclear");
    List<Integer> places = directions.stream().map(word -> order.indexOf("" + word)).toList();
    assertThat(places).hasSizeGreaterThan(5).isSorted().doesNotContain(-1);
    browser.find("[data-sort=number]:nth-child(4) button").click();
    assertThat(browser.find("th:nth-child(4)").getDomAttribute("aria-sort"))
        .isEqualTo("descending");
    List<Double> known =
        column(4).stream()
            .map(String::valueOf)
            .takeWhile(words -> !words.equals("\u2013"))
            .map(words -> Double.valueOf(words.replace('\u2212', '-')))
            .toList();
    assertThat(known).hasSizeGreaterThan(5).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(column(4).stream().skip(known.size())).allMatch("\u2013"::equals);
    browser.find("#words").sendKeys("korea japan");
    browser.waitFor("document.getElementById('found').textContent.endsWith(' found')");
    List<WebElement> shown =
        browser.all("#all tbody tr").stream().filter(WebElement::isDisplayed).toList();
    assertThat(shown).isNotEmpty();
    assertThat(shown).allMatch(row -> row.getText().matches("(?s).*(Korea.*Japan|Japan.*Korea).*"));
    assertThat(browser.complaints()).isEmpty();
    browser.find("#all a[href^='/assess/JPN+KOR']").click();
    browser.waitFor("location.pathname === '/assess/JPN+KOR'");
    browser.waitFor("document.body.dataset.ready === 'true'");
    assertThat(browser.text("#x-h1")).isEqualTo("Japan, South Korea");
  }

  /** The words of a column of the ranking, as its rows stand. */
  private static List<?> column(int number) {
    return (List<?>)
        browser.script(
            "return [...document.querySelectorAll('#all tbody td:nth-child("
                + number
                + ")')].map(cell => cell.textContent)");
  }

  @Test
  void theSliderMovesTheWholePictureAndBackReturns() {
    browser.show(TRIANGLE);
    String before = browser.text("#x-view");
    WebElement slider = browser.find("#x-slider");
    for (int i = 0; i < 5; i++) {
      slider.sendKeys(Keys.PAGE_DOWN);
    }
    browser.waitFor("!document.querySelector('#x-view .lead').textContent.includes('2025-01-07')");
    browser.waitForAnswer();
    String on = String.valueOf(browser.script("return document.getElementById('x-date').value"));
    assertThat(on).isLessThan("2025-01-07");
    assertThat(browser.text("#x-view .lead")).contains(on);
    assertThat(slider.getDomAttribute("aria-valuetext")).isEqualTo(on);
    assertThat(browser.text("#x-view")).isNotEqualTo(before);
    assertThat(address()).isEqualTo("/assess/USA+JPN+KOR?on=" + on);
    browser.script("history.back()");
    browser.waitFor("document.getElementById('x-date').value > '" + on + "'");
  }

  @Test
  void aDateIsTypedAndAWrongOneIsExplained() {
    browser.show(TRIANGLE);
    browser.script(
        "const d = document.getElementById('x-date'); d.value = '2019-09-01';"
            + "d.dispatchEvent(new Event('change'))");
    browser.waitFor("document.querySelector('#x-view .lead').textContent.includes('2019-09-01')");
    browser.script(
        "const d = document.getElementById('x-date'); d.value = '2999-01-01';"
            + "d.dispatchEvent(new Event('change'))");
    browser.waitFor("document.getElementById('x-error').textContent.includes('future')");
    assertThat(browser.text("#x-view .lead")).contains("2019-09-01");
  }

  @Test
  void aSupposedChangeShowsAtOnceWhatItMoves() {
    browser.show(TRIANGLE);
    browser.find("#x-switches summary").click();
    WebElement box = browser.find(".x-switch[value='clash JPN KOR']");
    box.click();
    browser.waitFor("document.getElementById('what-if')");
    assertThat(browser.text("#x-view")).contains("hypothetical", "on record", "with the changes");
    assertThat(address()).contains("what-if=clash%20JPN%20KOR");
    assertThat(focused("value")).isEqualTo("clash JPN KOR");
    assertThat(browser.find(".x-switch[value='clash JPN KOR']").isSelected()).isTrue();
    assertThat(browser.text("#x-switches summary")).contains("1 supposed");
    browser.find("#x-own").sendKeys("explode JPN", Keys.ENTER);
    browser.waitFor("document.querySelector('#x-error p')");
    assertThat(browser.text("#x-error")).contains("explode");
    browser.script("history.back()");
    browser.waitForAnswer();
    browser.find("#x-none").click();
    browser.waitFor("!document.getElementById('what-if')");
    assertThat(address()).isEqualTo(TRIANGLE);
  }

  @Test
  void everyViewHasItsOwnAddressAndTheBackButtonWalksThem() {
    browser.show("/");
    for (String view : List.of("system", "ranking", "balance", "compare", "article")) {
      browser.find("[data-tab=" + view + "]").click();
      browser.waitFor("location.pathname.split('/')[1] === '" + view + "'");
      browser.waitForAnswer();
      browser.waitFor("document.activeElement.id === 'x-h1'");
      assertThat(browser.find("[data-tab=" + view + "]").getDomAttribute("aria-current"))
          .isEqualTo("page");
      assertThat(browser.text("#x-error")).isEmpty();
    }
    for (String view : List.of("compare", "balance", "ranking", "system")) {
      browser.driver().navigate().back();
      browser.waitFor("location.pathname.split('/')[1] === '" + view + "'");
      browser.waitForAnswer();
      assertThat(browser.find("body").getDomAttribute("data-view")).isEqualTo(view);
    }
    browser.driver().navigate().back();
    browser.waitFor("document.body.dataset.view === 'assess'");
    browser.waitForAnswer();
    browser.waitFor("document.getElementById('x-h1').textContent.includes('South Korea')");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/compare/USA+JPN/USA+KOR?on=2025-01-07", "/balance/USA+JPN?on=2019-09-01"})
  void aDeepLinkShowsWhatItNames(String path) {
    browser.show(path);
    assertThat(address()).isEqualTo(path);
    assertThat(browser.text("#x-h1")).contains("USA");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void twoAlliancesAreComparedByPickingTheSecond() {
    browser.show("/compare/USA+JPN?on=2025-01-07&with=2019-09-01");
    for (String state : List.of("Korea", "Philippines")) {
      WebElement input = browser.find("#x-other-input");
      input.sendKeys(state.equals("Korea") ? "South Korea" : state);
      browser.waitFor("document.querySelectorAll('#x-other-list li').length > 0");
      input.sendKeys(Keys.ENTER);
    }
    browser.waitFor(
        "document.getElementById('x-h1').textContent.includes('KOR-PHL on 2019-09-01')");
    assertThat(address()).isEqualTo("/compare/USA+JPN/KOR+PHL?on=2025-01-07&with=2019-09-01");
  }

  @Test
  void everyNumberOpensTheRecordsThatItRestsOn() throws IOException {
    showFull(TRIANGLE);
    WebElement number = browser.find("[aria-label='Table of legs'] tbody td:nth-child(4) button");
    browser.script("arguments[0].scrollIntoView({block: 'center'})", number);
    number.click();
    assertThat(browser.text("#x-dialog")).contains("USA-JPN, practice", "It rests on", "Source:");
    assertThat(browser.all("#x-dialog-body ol > li").size()).isGreaterThan(3);
    picture("/dialog", "light-1100");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertThat(browser.find("#x-dialog").isDisplayed()).isFalse();
    assertThat(focused("className")).isEqualTo("x-number");
    WebElement strains = browser.find("[aria-label='Table of legs'] tbody td:last-child button");
    browser.script("arguments[0].scrollIntoView({block: 'center'})", strains);
    strains.click();
    assertThat(browser.text("#x-dialog"))
        .contains("strains: ", "blocked acquisition", "Source:")
        .doesNotContain("undefined");
    browser.find("#x-dialog-close").click();
    for (WebElement why : browser.all("section[aria-labelledby=short] .x-why")) {
      browser.script("arguments[0].scrollIntoView({block: 'center'})", why);
      why.click();
      assertThat(browser.all("#x-dialog-body li")).isNotEmpty();
      browser.find("#x-dialog-close").click();
    }
    assertThat(browser.all("section[aria-labelledby=short] .x-why")).hasSize(7);
    browser.script("document.querySelector('.refs a').scrollIntoView({block: 'center'})");
    browser.find(".refs a").click();
    assertThat(browser.text("#x-dialog")).contains("Record behind this line", "Readers:");
    browser.find("#x-dialog-close").click();
    Object bare =
        browser.script(
            "return [...document.querySelectorAll('#x-view td.num')].filter(c => /\\d/.test(c.textContent)"
                + " && !c.querySelector('button') && !c.closest('[aria-label=Records], [aria-label=Rows]')).length");
    assertThat(bare).isEqualTo(0L);
  }

  @Test
  void whatIsShownCanBeSaved() throws IOException, InterruptedException {
    showFull(TRIANGLE);
    for (String button :
        List.of("#full figure .x-tools button", "#full .scroll + .x-tools button")) {
      WebElement save = browser.find(button);
      browser.script("arguments[0].scrollIntoView({block: 'center'})", save);
      save.click();
    }
    Path saved = folder.resolve("saved");
    for (int i = 0; i < 100 && (!Files.isDirectory(saved) || endings(saved).size() < 2); i++) {
      Thread.sleep(100);
    }
    Map<String, String> files = endings(saved);
    assertThat(files.get("svg"))
        .startsWith("<svg")
        .contains("xmlns=\"http://www.w3.org/2000/svg\"", "--coop", "USA");
    assertThat(files.get("csv"))
        .startsWith("leg,tie,first obligation in force since,practice (n)")
        .contains("\nUSA-JPN,defence pact,");
    for (WebElement link : browser.all(".x-saves a")) {
      String path = String.valueOf(link.getDomAttribute("href"));
      assertThat(served.get(path).statusCode()).as(path).isEqualTo(200);
    }
    assertThat(browser.all("a[download$='.bib']")).hasSize(1);
  }

  private static Map<String, String> endings(Path saved) throws IOException {
    Map<String, String> files = new java.util.TreeMap<>();
    try (var list = Files.list(saved)) {
      for (Path file : list.toList()) {
        String name = file.getFileName().toString();
        if (!name.endsWith(".crdownload")) {
          files.put(name.substring(name.lastIndexOf('.') + 1), Files.readString(file));
        }
      }
    }
    return files;
  }

  @Test
  void longWorkShowsThatItGoesOnAndCanBeCancelled() {
    browser.show(TRIANGLE);
    browser.driver().executeCdpCommand("Network.enable", Map.of());
    slow(3000);
    try {
      browser.find("[data-tab=balance]").click();
      browser.waitFor("!document.getElementById('x-progress').hidden");
      assertThat(browser.find("#x-main").getDomAttribute("aria-busy")).isEqualTo("true");
      browser.find("#x-cancel").click();
      browser.waitFor("document.getElementById('x-status').textContent === 'cancelled'");
      assertThat(browser.find("#x-progress").isDisplayed()).isFalse();
      assertThat(browser.text("#x-h1")).contains("South Korea");
    } finally {
      slow(0);
    }
  }

  private static void slow(int latency) {
    browser
        .driver()
        .executeCdpCommand(
            "Network.emulateNetworkConditions",
            Map.of(
                "offline",
                false,
                "latency",
                latency,
                "downloadThroughput",
                -1,
                "uploadThroughput",
                -1));
  }

  @Test
  void theFirstTabStopSkipsToTheResult() {
    browser.show("/");
    browser.find("body").sendKeys(Keys.TAB);
    assertThat(focused("textContent")).isEqualTo("Skip to the result");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    assertThat(focused("id")).isEqualTo("x-main");
    assertThat(browser.text("#x-h1")).contains("Japan");
  }

  @Test
  void accessibilityRulesHoldOnEveryViewInLightAndDark() throws IOException {
    for (String path : VIEWS) {
      // The rules take long on a long page; the colours of the dark are those of these two.
      boolean dark = path.startsWith("/assess") || path.startsWith("/article");
      for (String scheme : dark ? List.of("light", "dark") : List.of("light")) {
        browser.show(path, 1100, scheme);
        unfold();
        Results results = new AxeBuilder().analyze(browser.driver());
        assertThat(
                results.getViolations().stream()
                    .map(
                        rule ->
                            path
                                + " "
                                + scheme
                                + ": "
                                + rule.getId()
                                + " "
                                + rule.getNodes().stream().limit(3).map(n -> n.getHtml()).toList()))
            .isEmpty();
        picture(path, scheme + "-1100");
      }
    }
  }

  @Test
  void aPhoneDoesNotScrollSideways() throws IOException {
    for (String path : VIEWS) {
      browser.show(path, 360, "light");
      unfold();
      Object over =
          browser.script(
              "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(((Number) over).intValue()).as(path).isLessThanOrEqualTo(0);
      picture(path, "light-360");
    }
  }

  /** For whoever wants to look: {@code target/explorer}. */
  private static void picture(String path, String how) throws IOException {
    Path pictures = Files.createDirectories(Path.of("target", "explorer"));
    String name = path.replaceAll("[^A-Za-z0-9]+", "-").substring(1);
    Files.write(pictures.resolve(name + "-" + how + ".png"), browser.picture());
  }

  @Test
  void anArticleIsShownWithItsEventsMarkedBesideTheData() throws IOException {
    assertThat(LanguagePipeline.isAvailable()).as("run with -Pmodels").isTrue();
    browser.show("/article/USA+JPN+KOR?on=2025-01-07");
    Path file =
        Files.writeString(
            folder.resolve("meeting.txt"),
            "Ministers meet\n\nJapan imposed sanctions on Russia on Monday. South Korea and Japan"
                + " signed an agreement on trade on Monday. The harvest was good in most of the valleys.\n");
    browser.find("#x-file").sendKeys(file.toString());
    browser.waitFor("document.querySelector('#x-reading mark.event')");
    assertThat(browser.text("#x-reading")).contains("meeting.txt", "SANCTION", "JPN -> RUS");
    assertThat(browser.complaints()).isEmpty();
    picture("/article-read", "light-1100");
    browser.waitFor("document.activeElement.id === 'x-read'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "html"})
  void noArticleRunsAScriptOrAsksForAnything(String kind) throws IOException {
    assertThat(LanguagePipeline.isAvailable()).as("run with -Pmodels").isTrue();
    List<String> payloads =
        Files.readAllLines(Path.of(Repository.resource("hostile-articles.txt")));
    assertThat(payloads).hasSizeGreaterThan(20);
    browser.show("/article/USA+JPN+KOR?on=2025-01-07");
    for (String payload : payloads) {
      String deed = "Japan imposed sanctions on Russia on Monday, and " + payload + " was said.";
      String content =
          kind.equals("text")
              ? payload + "\n\n" + deed + " The harvest was good in most of the valleys.\n"
              : "<!doctype html><html><head><title>"
                  + payload
                  + "</title><base href='http://evil.example/'></head><body><article><h1>"
                  + payload
                  + "</h1><p>"
                  + deed.replace("<", "&lt;")
                  + "</p><p>The harvest was good in most of the valleys. "
                  + payload
                  + "</p></article></body></html>";
      browser.script(
          "document.getElementById('x-reading').replaceChildren();"
              + "document.getElementById('x-error').replaceChildren();"
              + "const data = new DataTransfer();"
              + "data.items.add(new File([arguments[0]], arguments[1]));"
              + "document.getElementById('x-drop').dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}))",
          content,
          payload + (kind.equals("text") ? ".txt" : ".html"));
      browser.waitFor(
          "document.getElementById('x-progress').hidden && (document.querySelector('#x-reading h2') || document.querySelector('#x-error p'))");
      assertThat(browser.script("return window.owned === undefined && document.title !== 'owned'"))
          .as(payload)
          .isEqualTo(true);
      Object foreign =
          browser.script(
              "return [...document.querySelectorAll('#x-reading *, #x-error *')].filter(n =>"
                  + " ['SCRIPT','IMG','IFRAME','OBJECT','EMBED','FORM','META','BASE','LINK','STYLE','VIDEO','AUDIO','INPUT','TEXTAREA','MATH','TEMPLATE'].includes(n.tagName.toUpperCase())"
                  + " || [...n.attributes].some(a => a.name.startsWith('on') || a.name === 'style' || /^\\s*(javascript|data|https?):/i.test(a.value)))"
                  + ".map(n => n.outerHTML)");
      assertThat((List<?>) foreign).as(payload).isEmpty();
    }
    // The last of them was shown, and not merely refused.
    assertThat(browser.text("#x-reading")).contains("SANCTION");
  }
}
