package org.entente.app;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Headless Chromium in front of a served explorer; every request that it sends is written down. */
final class ServeBrowser implements AutoCloseable {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private final Served served;
  private final ChromeDriver driver;

  private ServeBrowser(Served served, ChromeDriver driver) {
    this.served = served;
    this.driver = driver;
  }

  /** Opens it, or skips the tests with a notice where there is no Chromium. */
  static ServeBrowser open(Served served, Path folder) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toString());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1",
        "--user-data-dir=" + folder.resolve("profile"));
    ChromeDriver driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build(),
            options);
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.resolve("saved").toString()));
    return new ServeBrowser(served, driver);
  }

  static void requireChromium() {
    boolean here = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (!here) {
      System.err.println(
          "NOTICE: the explorer was not tried in a browser: chromium and chromium-driver are not installed");
    }
    assumeTrue(here, "chromium and chromium-driver are not installed");
  }

  ChromeDriver driver() {
    return driver;
  }

  /**
   * Opens a path in a window of this width, light or dark, and waits until its script has begun.
   */
  void show(String path, int width, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    driver.manage().window().setSize(new Dimension(width, 900));
    driver.get("about:blank");
    driver.get(served.at(path));
    waitFor("document.body.dataset.ready === 'true'");
  }

  void show(String path) {
    show(path, 1100, "light");
  }

  /** Waits until a condition in the page's own words is true. */
  void waitFor(String condition) {
    new WebDriverWait(driver, Duration.ofSeconds(30))
        .until(d -> Boolean.TRUE.equals(script("return !!(" + condition + ")")));
  }

  /** Waits until what was asked is shown. */
  void waitForAnswer() {
    waitFor("document.getElementById('x-progress').hidden");
  }

  Object script(String code, Object... arguments) {
    return driver.executeScript(code, arguments);
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  String text(String selector) {
    return find(selector).getText();
  }

  /** The whole page as it would be printed on one sheet. */
  byte[] picture() {
    Object height = script("return Math.min(document.documentElement.scrollHeight, 2600)");
    Object width = script("return window.innerWidth");
    Map<String, Object> shot =
        driver.executeCdpCommand(
            "Page.captureScreenshot",
            Map.of(
                "captureBeyondViewport",
                true,
                "clip",
                Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1)));
    return java.util.Base64.getDecoder().decode(String.valueOf(shot.get("data")));
  }

  /** The addresses asked for since this was last called. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(
            message -> message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  /** What the page complained of since this was last called. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(Object::toString)
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
