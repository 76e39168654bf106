package org.entente.data.fetch;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * The body of an answer, taken piece by piece. Unlike the client's own stream it does not wait for
 * a piece for ever, and closing it ends the connection.
 */
final class BodyQueue implements HttpResponse.BodySubscriber<BodyQueue>, AutoCloseable {

  /** Bytes, or else the end; and an end with a failure is a broken one. */
  private record Signal(List<ByteBuffer> bytes, boolean isEnd, Optional<Throwable> failure) {}

  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();

  @Override
  public CompletionStage<BodyQueue> getBody() {
    return CompletableFuture.completedFuture(this);
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    if (subscription.complete(given)) {
      given.request(1);
    } else {
      given.cancel();
    }
  }

  @Override
  public void onNext(List<ByteBuffer> bytes) {
    signals.add(new Signal(bytes, false, Optional.empty()));
  }

  @Override
  public void onError(Throwable failure) {
    signals.add(new Signal(List.of(), true, Optional.of(failure)));
  }

  @Override
  public void onComplete() {
    signals.add(new Signal(List.of(), true, Optional.empty()));
  }

  /**
   * The next bytes; empty at the end of the body.
   *
   * @param longest how long to wait for them
   * @throws BrokenException if the connection broke, or no byte came in that time
   */
  @SuppressWarnings("FutureReturnValueIgnored") // it is over when it is over
  Optional<List<ByteBuffer>> next(Duration longest) throws BrokenException, InterruptedException {
    Signal signal = signals.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
    if (signal == null) {
      throw new BrokenException("the server sent nothing for " + longest.toMillis() + " ms");
    }
    if (signal.failure().isPresent()) {
      Throwable failure = signal.failure().get();
      throw new BrokenException("the connection broke: " + PlainMessages.reason(failure), failure);
    }
    if (signal.isEnd()) {
      return Optional.empty();
    }
    subscription.thenAccept(given -> given.request(1));
    return Optional.of(signal.bytes());
  }

  @Override
  @SuppressWarnings("FutureReturnValueIgnored") // it is over when it is over
  public void close() {
    if (!subscription.cancel(false)) {
      subscription.thenAccept(Flow.Subscription::cancel);
    }
  }
}
