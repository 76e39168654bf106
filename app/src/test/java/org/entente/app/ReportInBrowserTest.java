package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The page in a real browser: whole without a network or a script, in light and dark, by keyboard,
 * for a screen reader.
 */
class ReportInBrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  @TempDir private static Path folder;
  private static ChromeDriver browser;
  private static String page;

  @BeforeAll
  static void open() {
    boolean here = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!here) {
      System.err.println(
          "NOTICE: the page was not tried in a browser: chromium and chromium-driver are not installed");
    }
    assumeTrue(here, "chromium and chromium-driver are not installed");
    Path file = folder.resolve("page.html");
    assertThat(
            Cli.run("assess", "USA", "JPN", "KOR", "--on", "2025-01-07", "--html", file.toString())
                .code())
        .isZero();
    page = file.toUri().toString();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // Whatever the page asks a network for fails.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
        "--user-data-dir=" + folder.resolve("profile"));
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build(),
            options);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static void show(int width, String scheme) {
    show(width, scheme, page);
  }

  private static void show(int width, String scheme, String address) {
    browser.manage().window().setSize(new Dimension(width, 900));
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        java.util.Map.of(
            "features",
            List.of(java.util.Map.of("name", "prefers-color-scheme", "value", scheme))));
    // From another page: to the driver the same page again may seem to be there already.
    browser.get("about:blank");
    browser.get(address);
    new WebDriverWait(browser, Duration.ofSeconds(30))
        .until(driver -> !driver.findElements(By.cssSelector("body > footer")).isEmpty());
    unfold();
  }

  /** Opens the full report, so that the rules are tried on all of it. */
  private static void unfold() {
    script("document.querySelectorAll('details').forEach(part => part.open = true)");
  }

  private static Object script(String code) {
    return ((JavascriptExecutor) browser).executeScript(code);
  }

  @Test
  void thePageAsksForNothingButItself() {
    show(1100, "light");
    assertThat(script("return performance.getEntriesByType('resource').length")).isEqualTo(0L);
    assertThat(browser.findElements(By.cssSelector("script, link, img, iframe, object, embed")))
        .isEmpty();
    assertThat(browser.manage().logs().get("browser").getAll()).isEmpty();
  }

  @Test
  void theBriefComesFirstAndTheFullReportOpensBelowIt() {
    browser.get("about:blank");
    browser.get(page);
    assertThat(browser.findElement(By.className("verdict")).getText())
        .matches("(?s)\\p{Lu}[a-z, ]+:.*\\.");
    assertThat(browser.findElement(By.cssSelector(".brief svg[role=img]")).isDisplayed()).isTrue();
    assertThat(browser.findElement(By.id("inputs")).isDisplayed()).isFalse();
    assertThat(browser.findElement(By.tagName("body")).getText()).doesNotContain("SHA-256");
    browser.findElement(By.cssSelector("#full > summary")).click();
    assertThat(browser.findElement(By.id("inputs")).isDisplayed()).isTrue();
  }

  @Test
  void itShowsTheTriangleTheChartTheTimelineTheStrainsAndTheInputs() {
    show(1100, "light");
    assertThat(browser.getTitle())
        .startsWith("United States \u2013 Japan \u2013 South Korea, 7 January 2025:");
    assertThat(browser.findElements(By.cssSelector("#full svg[role=img]"))).hasSize(7);
    assertThat(browser.findElements(By.cssSelector(".brief svg[role=img]"))).hasSize(1);
    assertThat(browser.findElements(By.cssSelector("figure:first-child circle.node"))).hasSize(3);
    assertThat(browser.findElements(By.cssSelector("line.foes.bar"))).isNotEmpty();
    assertThat(browser.findElements(By.cssSelector("line.tie-defense-pact")))
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(browser.findElements(By.cssSelector("ol.strains > li"))).hasSizeGreaterThan(5);
    assertThat(browser.findElement(By.id("inputs")).isDisplayed()).isTrue();
    assertThat(browser.findElement(By.tagName("body")).getText())
        .contains("United States Steel", "quasi-alliance", "SHA-256");
  }

  @Test
  void everyReferenceLeadsToARecordOnThePage() {
    show(1100, "light");
    Object broken =
        script(
            "return [...document.querySelectorAll('a[href^=\"#\"]')].filter(a => !document.getElementById(a.getAttribute('href').slice(1))).map(a => a.outerHTML)");
    assertThat((List<?>) broken).isEmpty();
    assertThat(browser.findElements(By.cssSelector(".refs a")).size()).isGreaterThan(50);
  }

  @Test
  void accessibilityRulesHoldInLightAndDark() {
    accessibilityRulesHold(page);
  }

  @Test
  void accessibilityRulesHoldOnThePagesOfBalanceAndSystem() {
    Path balance = folder.resolve("balance.html");
    Path system = folder.resolve("system.html");
    assertThat(
            Cli.run("balance", "USA", "JPN", "KOR", "--on", "2019-09-01", "--html", "" + balance)
                .code())
        .isZero();
    assertThat(Cli.run("system", "USA", "--on", "2025-01-07", "--html", "" + system).code())
        .isZero();
    accessibilityRulesHold(balance.toUri().toString());
    accessibilityRulesHold(system.toUri().toString());
  }

  @Test
  void accessibilityRulesHoldWithTwoAlliancesSideBySide() {
    Path page = folder.resolve("compare.html");
    assertThat(
            Cli.run("compare", "USA JPN", "USA KOR", "--on", "2025-01-07", "--html", "" + page)
                .code())
        .isZero();
    accessibilityRulesHold(page.toUri().toString());
  }

  @Test
  void theReferencesCanBeSaved() {
    WebElement link = browser.findElement(By.cssSelector("a[download$='.bib']"));
    String data = link.getDomAttribute("href");
    String text =
        new String(
            java.util.Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1)),
            java.nio.charset.StandardCharsets.UTF_8);
    assertThat(text).contains("@article{").contains("Alliance Treaty Obligations");
  }

  private static void accessibilityRulesHold(String of) {
    for (String scheme : List.of("light", "dark")) {
      show(1100, scheme, of);
      Results results = new AxeBuilder().analyze(browser);
      assertThat(
              results.getViolations().stream()
                  .map(rule -> scheme + ": " + rule.getId() + " " + places(rule)))
          .isEmpty();
    }
  }

  private static String places(Rule rule) {
    return rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList().toString();
  }

  @Test
  void lightAndDarkDiffer() {
    show(1100, "light");
    Object light = script("return getComputedStyle(document.body).backgroundColor");
    show(1100, "dark");
    assertThat(script("return getComputedStyle(document.body).backgroundColor"))
        .isNotEqualTo(light);
  }

  @Test
  void theFirstTabStopSkipsToTheAssessment() {
    show(1100, "light");
    browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
    WebElement focused = browser.switchTo().activeElement();
    assertThat(focused.getText()).isEqualTo("Skip to the assessment");
    focused.sendKeys(Keys.ENTER);
    assertThat(browser.getCurrentUrl()).endsWith("#main");
  }

  @Test
  void aNarrowScreenDoesNotScrollSideways() {
    show(400, "light");
    assertThat(
            (Boolean)
                script("return document.documentElement.scrollWidth <= window.innerWidth + 1"))
        .isTrue();
  }

  @Test
  void hostileTextInACasebookStaysText() throws IOException {
    show(1100, "light");
    Path casebook = Files.createDirectory(folder.resolve("hostile"));
    String evil =
        "<script>document.title='owned'</script><img src=x onerror=document.title='owned'>";
    Files.writeString(
        casebook.resolve("disputes.csv"),
        "id,name,kind,side_a,side_b,from,to,outcome,publisher,title,published,readers,note\n"
            + "D-evil,\""
            + evil
            + "\",trade,USA,JPN,2020-01-01,,,\""
            + evil
            + "\",\"\"\"'>"
            + evil
            + "\",2020-01-01,1,\""
            + evil
            + "\"\n");
    Path file = folder.resolve("hostile.html");
    assertThat(
            Cli.run(
                    "assess",
                    "USA",
                    "JPN",
                    "--on",
                    "2021-01-01",
                    "--casebook",
                    casebook.toString(),
                    "--html",
                    file.toString())
                .code())
        .isZero();
    browser.get(file.toUri().toString());
    unfold();
    assertThat(browser.getTitle()).doesNotContain("owned");
    assertThat(browser.findElements(By.cssSelector("script, img"))).isEmpty();
    assertThat(browser.findElement(By.tagName("body")).getText()).contains("onerror");
  }
}
