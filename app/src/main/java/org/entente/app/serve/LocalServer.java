package org.entente.app.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.engine.Engine;
import org.entente.engine.source.ArticleSource;

/** The explorer on a port of 127.0.0.1, which no other machine can reach. */
public final class LocalServer implements AutoCloseable {

  private static final int GRACE_SECONDS = 1;

  private final HttpServer server;
  private final ThreadPoolExecutor workers;
  private final Site site;

  private LocalServer(HttpServer server, ThreadPoolExecutor workers, Site site) {
    this.server = server;
    this.site = site;
    this.workers = workers;
  }

  /**
   * Starts to serve.
   *
   * @param port to listen at; another free one is taken if it is in use, and any if it is 0
   * @param engine answers the questions
   * @param opening what the first page shows
   * @param articles reads the articles that are sent
   * @throws IOException if no port can be had
   */
  public static LocalServer start(
      int port, Engine engine, FirstPage opening, ArticleSource articles) throws IOException {
    ServerLimits.set();
    HttpServer server = bind(port);
    ThreadPoolExecutor workers = workers();
    server.setExecutor(workers);
    Site site = new Site(engine, opening, articles);
    server.createContext("/", new RequestHandler(new Guard(server.getAddress().getPort()), site));
    server.start();
    workers.execute(site::warm);
    return new LocalServer(server, workers, site);
  }

  private static HttpServer bind(int port) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try {
      return HttpServer.create(new InetSocketAddress(here, port), ServerLimits.CONNECTIONS);
    } catch (BindException e) {
      return HttpServer.create(new InetSocketAddress(here, 0), ServerLimits.CONNECTIONS);
    }
  }

  private static ThreadPoolExecutor workers() {
    AtomicInteger number = new AtomicInteger();
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            ServerLimits.WORKERS,
            ServerLimits.WORKERS,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(ServerLimits.WAITING),
            work -> {
              Thread thread = new Thread(null, work, "serve " + number.incrementAndGet(), 4L << 20);
              thread.setDaemon(true);
              return thread;
            });
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  /** The port that was taken. */
  public int port() {
    return server.getAddress().getPort();
  }

  /** The address of the first page. */
  public String address() {
    return "http://127.0.0.1:" + port() + "/";
  }

  /** Takes no new requests, lets those at work finish for a moment, and ends. */
  @Override
  public void close() {
    server.stop(workers.getActiveCount() == 0 ? 0 : GRACE_SECONDS);
    site.close();
    workers.shutdownNow();
  }
}
