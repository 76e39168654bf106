package org.entente.data.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.entente.data.Progress;

/** Brings all bytes of a file from a server, in as many attempts as that takes. */
final class HttpDownload {

  private final FetchSettings settings;
  private final HttpSource source;
  private final URI from;
  private final PartialFile part;
  private final Intake intake;
  private final Expected expected;
  private final Progress progress;

  HttpDownload(
      FetchSettings settings,
      HttpSource source,
      URI from,
      PartialFile part,
      Intake intake,
      Expected expected,
      Progress progress) {
    this.settings = settings;
    this.source = source;
    this.from = from;
    this.part = part;
    this.intake = intake;
    this.expected = expected;
    this.progress = progress;
  }

  void run() throws FetchException, IOException {
    try {
      attempts();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException(Address.shown(from) + ": interrupted. " + outlook(), e);
    }
  }

  private void attempts() throws FetchException, IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        attempt();
        return;
      } catch (BrokenException e) {
        if (attempt >= settings.mostAttempts()) {
          throw gaveUp(attempt, e);
        }
      }
      Thread.sleep(settings.pause().toMillis());
    }
  }

  private void attempt() throws BrokenException, FetchException, IOException, InterruptedException {
    if (!resumed()) {
      try (HttpAnswer answer = source.whole()) {
        startOver(answer);
      }
    }
  }

  /**
   * Goes on from the bytes that are there.
   *
   * @return whether the file is now complete; if not, it has to be asked for as a whole
   */
  private boolean resumed()
      throws BrokenException, FetchException, IOException, InterruptedException {
    Optional<DownloadOrigin> origin = part.origin().filter(known -> known.from().equals(from));
    if (part.length() == 0 || origin.flatMap(DownloadOrigin::validator).isEmpty()) {
      return false;
    }
    try (HttpAnswer answer = source.rest(origin.get().validator().get(), part.length())) {
      OptionalLong size = known(origin.get().size());
      if (answer.isRestOf(origin.get(), part.length(), size)) {
        OptionalLong whole = size.isPresent() ? size : answer.total();
        intake.announced(whole);
        receive(answer, whole);
        return true;
      }
      if (answer.status() == HttpAnswer.PARTIAL
          || answer.status() == HttpAnswer.RANGE_NOT_SATISFIABLE) {
        return false;
      }
      startOver(answer);
      return true;
    }
  }

  private void startOver(HttpAnswer answer)
      throws BrokenException, FetchException, IOException, InterruptedException {
    requireFile(answer);
    intake.announced(answer.length());
    part.restart(new DownloadOrigin(from, answer.validator(), answer.length()));
    receive(answer, known(answer.length()));
  }

  private OptionalLong known(OptionalLong announced) {
    return announced.isPresent() ? announced : expected.bytes();
  }

  private void requireFile(HttpAnswer answer) throws BrokenException, FetchException {
    if (StatusAdvice.isPassing(answer.status())) {
      throw new BrokenException(status(answer));
    }
    if (answer.status() != HttpAnswer.OK) {
      throw new FetchException(shown(answer) + ": " + status(answer) + ".");
    }
    if (!answer.isDelimited() && expected.bytes().isEmpty() && expected.sha256().isEmpty()) {
      throw new FetchException(
          shown(answer)
              + ": the server does not give the length of the file, so a broken connection"
              + " could look like its end. Give the expected size or checksum.");
    }
  }

  private static String status(HttpAnswer answer) {
    return "the server responded with status "
        + answer.status()
        + ". "
        + StatusAdvice.of(answer.status());
  }

  private String shown(HttpAnswer answer) {
    String first = Address.shown(from);
    return answer.address().equals(from)
        ? first
        : first + ", redirected to " + Address.shown(answer.address());
  }

  private void receive(HttpAnswer answer, OptionalLong size)
      throws BrokenException, FetchException, IOException, InterruptedException {
    try (Progress.Task task = progress.begin(Address.shown(from), size)) {
      task.advance(part.length());
      Optional<List<ByteBuffer>> some = answer.body().next(settings.stallTimeout());
      while (some.isPresent()) {
        for (ByteBuffer bytes : some.get()) {
          long count = bytes.remaining();
          intake.take(bytes, size);
          task.advance(count);
        }
        some = answer.body().next(settings.stallTimeout());
      }
    }
    if (part.length() < size.orElse(0)) {
      throw new BrokenException("the response ended too early");
    }
  }

  private FetchException gaveUp(int attempts, BrokenException last) {
    return new FetchException(
        Address.shown(from)
            + ": given up after "
            + attempts
            + (attempts == 1 ? " attempt: " : " attempts: ")
            + last.getMessage()
            + ". "
            + outlook(),
        last);
  }

  private String outlook() {
    if (part.length() == 0) {
      return "Nothing was received; run this again later.";
    }
    OptionalLong size = known(part.origin().map(DownloadOrigin::size).orElse(OptionalLong.empty()));
    String got =
        part.length()
            + (size.isPresent() ? " of " + size.getAsLong() : "")
            + " bytes were received";
    return part.origin().flatMap(DownloadOrigin::validator).isPresent()
        ? got + " and kept; run this again to resume."
        : got + ", but this server cannot resume downloads; run this again.";
  }
}
