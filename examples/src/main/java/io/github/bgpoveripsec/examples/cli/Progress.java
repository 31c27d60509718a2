package io.github.bgpoveripsec.examples.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Says on a terminal what takes so long, from the second second on, in a line that is gone before
 * anything else is printed.
 */
final class Progress implements AutoCloseable {
  private static final long MILLIS = 1000;
  private static final int LONGEST = 70;

  private final PrintWriter err;
  private Optional<Timer> timer = Optional.empty();
  private String task = "";
  private int seconds;
  private boolean shown;

  Progress(PrintWriter err) {
    this.err = err;
  }

  /** Progress on standard error if that is a terminal; else nothing is ever said. */
  static Progress on(Terminal terminal, PrintWriter err) {
    Progress progress = new Progress(err);
    if (terminal.is(Terminal.Fact.ERR_IS_TERMINAL)) {
      progress.start();
    }
    return progress;
  }

  private void start() {
    TimerTask tick =
        new TimerTask() {
          @Override
          public void run() {
            Progress.this.tick();
          }
        };
    Timer started = new Timer("progress", true);
    started.schedule(tick, MILLIS, MILLIS);
    timer = Optional.of(started);
  }

  /** Names what is being done from now on. */
  synchronized void says(String what) {
    task = what.length() > LONGEST ? what.substring(0, LONGEST) : what;
  }

  /** Makes room for other lines until the next task. */
  synchronized void pause() {
    task = "";
    clear();
  }

  @Override
  public void close() {
    timer.ifPresent(Timer::cancel);
    pause();
  }

  /** Another second has passed. */
  synchronized void tick() {
    seconds++;
    if (!task.isEmpty()) {
      clear();
      err.print(task + ", " + seconds + " s");
      err.flush();
      shown = true;
    }
  }

  private void clear() {
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
      shown = false;
    }
  }
}
