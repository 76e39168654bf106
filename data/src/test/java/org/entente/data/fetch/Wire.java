package org.entente.data.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server on loopback that misbehaves as told: each request gets the next reply of its script, the
 * last one again and again, and then the connection is closed.
 */
final class Wire implements AutoCloseable {

  /** What a client asked. */
  record Request(String line, Map<String, String> headers) {

    Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name));
    }

    /** The first byte asked for; 0 if the whole file is. */
    int offset() {
      return header("Range")
          .map(range -> Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1")))
          .orElse(0);
    }
  }

  /** Writes to the wire what it likes. */
  interface Reply {
    void send(Request request, OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket server;
  private final List<Reply> script;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  Wire(Reply... script) throws IOException {
    this.script = List.of(script);
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start("accept", this::accept);
  }

  URI uri() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/data.zip");
  }

  List<Request> requests() {
    return List.copyOf(requests);
  }

  /** The ranges asked for, "-" where the whole file was. */
  List<String> ranges() {
    return requests.stream().map(request -> request.header("Range").orElse("-")).toList();
  }

  static byte[] head(String status, String... headers) {
    List<String> lines = new ArrayList<>(List.of("HTTP/1.1 " + status));
    lines.addAll(List.of(headers));
    return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A reply of a head only. */
  static Reply status(String status, String... headers) {
    return (request, out) -> out.write(head(status, headers));
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        open.add(socket);
        start("serve", () -> serve(socket));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      Request request = read(socket);
      Reply reply;
      synchronized (this) {
        reply = script.get(Math.min(requests.size(), script.size() - 1));
        requests.add(request);
      }
      reply.send(request, socket.getOutputStream());
    } catch (IOException | InterruptedException e) {
      // The client went away.
    }
  }

  private static Request read(Socket socket) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    String first = in.readLine();
    if (first == null) {
      throw new IOException("no request");
    }
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
      int colon = line.indexOf(':');
      headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 2));
    }
    return new Request(first, headers);
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, "wire-" + name);
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
