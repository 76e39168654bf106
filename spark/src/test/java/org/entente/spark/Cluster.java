package org.entente.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A master and workers of Spark's own kind of cluster, each a process of its own on loopback, out
 * of the class path of the tests. What was started is stopped, by its process.
 */
final class Cluster implements AutoCloseable {

  private static final String LOOPBACK = "127.0.0.1";
  private static final int TRIES = 300;
  private static final int PAUSE = 200;

  private final Path home;
  private final int port;
  private final List<Process> started = new ArrayList<>();
  private final List<Process> workers = new ArrayList<>();

  private Cluster(Path home, int port) {
    this.home = home;
    this.port = port;
  }

  /** Starts a master and workers of one core each. */
  static Cluster start(Path folder, int workers) throws IOException, InterruptedException {
    // Spark wants to see this folder; its jars are on the class path.
    Files.createDirectories(folder.resolve("jars"));
    Cluster cluster = new Cluster(folder, freePort());
    cluster.process(
        "master",
        "org.apache.spark.deploy.master.Master",
        "--host",
        LOOPBACK,
        "--port",
        String.valueOf(cluster.port),
        "--webui-port",
        "0");
    cluster.awaitMaster();
    for (int i = 0; i < workers; i++) {
      cluster.workers.add(
          cluster.process(
              "worker" + i,
              "org.apache.spark.deploy.worker.Worker",
              "--host",
              LOOPBACK,
              "--webui-port",
              "0",
              "--cores",
              "1",
              "--memory",
              "1g",
              "--work-dir",
              folder.resolve("work" + i).toString(),
              cluster.address()));
    }
    return cluster;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
      return socket.getLocalPort();
    }
  }

  private void awaitMaster() throws InterruptedException {
    for (int i = 0; i < TRIES; i++) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(LOOPBACK, port), PAUSE);
        return;
      } catch (IOException e) {
        Thread.sleep(PAUSE);
      }
    }
    throw new IllegalStateException("the master did not start; see " + home.resolve("master.log"));
  }

  private String address() {
    return "spark://" + LOOPBACK + ":" + port;
  }

  /** Starts a job; all it says is in the file {@code job.log} of the folder. */
  Process job(String... arguments) throws IOException {
    List<String> settings =
        List.of(
            "spark.master=" + address(),
            "spark.driver.bindAddress=" + LOOPBACK,
            "spark.driver.host=" + LOOPBACK,
            "spark.ui.enabled=false",
            "spark.executor.memory=1g",
            "spark.executor.extraClassPath=" + System.getProperty("java.class.path"),
            "spark.sql.shuffle.partitions=3");
    return process("job", settings, Main.class.getName(), arguments);
  }

  /** Where a process says what it does. */
  Path log(String name) {
    return home.resolve(name + ".log");
  }

  private Process process(String name, String main, String... arguments) throws IOException {
    return process(name, List.of(), main, arguments);
  }

  private Process process(String name, List<String> settings, String main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx700m");
    settings.forEach(setting -> command.add("-D" + setting));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    File log = log(name).toFile();
    Process process = builder.redirectOutput(log).start();
    started.add(process);
    return process;
  }

  /** Takes a worker and its executors away at once, as a power cut would. */
  void kill(int worker) throws InterruptedException {
    Process process = workers.get(worker);
    List<ProcessHandle> executors = process.descendants().toList();
    process.destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
    process.waitFor(PAUSE, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    for (Process process : started) {
      List<ProcessHandle> children = process.descendants().toList();
      process.destroyForcibly();
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
