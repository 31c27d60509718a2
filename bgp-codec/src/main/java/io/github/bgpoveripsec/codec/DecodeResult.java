package io.github.bgpoveripsec.codec;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.BgpMessage;
import io.github.bgpoveripsec.codec.message.Notification;
import io.github.bgpoveripsec.codec.message.RouteRefresh;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.Family;
import io.github.bgpoveripsec.codec.wire.Effects;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every way in which decoding the octets at the front of an input can end. */
public sealed interface DecodeResult extends Serializable {
  /**
   * What has to follow.
   *
   * @return the strongest handling of all findings; nothing while octets are missing
   */
  Handling handling();

  /**
   * Takes the one branch that applies.
   *
   * @param <T> what the branches give
   * @param decoded if there is a message
   * @param needMore if the input ends inside a message
   * @param broken if the session cannot go on
   * @return what the branch gave
   */
  <T> T match(
      Function<? super Decoded, ? extends T> decoded,
      Function<? super NeedMore, ? extends T> needMore,
      Function<? super Broken, ? extends T> broken);

  /**
   * A message, read to its end.
   *
   * @param message the message
   * @param consumed how many octets of the input it took, header included
   * @param findings everything noteworthy about it; empty for a clean message
   */
  record Decoded(BgpMessage message, int consumed, List<Finding> findings) implements DecodeResult {
    /**
     * Copies the findings.
     *
     * @param message the message
     * @param consumed how many octets it took
     * @param findings everything noteworthy
     */
    public Decoded {
      findings = List.copyOf(findings);
    }

    /**
     * The strongest handling that a finding calls for (RFC 7606 section 3(h)).
     *
     * @return what to do with the message; under a strict session never a reset
     */
    @Override
    public Handling handling() {
      Handling strongest = Handling.OK;
      for (Finding finding : findings) {
        if (finding.handling().isStrongerThan(strongest)) {
          strongest = finding.handling();
        }
      }
      return strongest;
    }

    /**
     * The message to act on: an UPDATE after what its findings call for, any other as it is (RFC
     * 7606 section 2).
     *
     * <p>An UPDATE of which nothing is left may look like the end of a family's routes: ask {@link
     * #endOfRib} of the message as received.
     *
     * @return the message; an UPDATE whose routes are to be treated as withdrawn announces nothing
     */
    public BgpMessage effective() {
      return message instanceof Update update ? Effects.apply(update, findings) : message;
    }

    /**
     * Whether nothing of the message is to be acted on: a ROUTE-REFRESH for a family that we did
     * not advertise (RFC 2918 section 4), or of an unknown subtype (RFC 7313 section 5). Other
     * messages count, even if a part of them is to be ignored.
     *
     * @return true for such a ROUTE-REFRESH
     */
    public boolean isIgnored() {
      return message instanceof RouteRefresh && handling() == Handling.IGNORE;
    }

    /**
     * The family whose routes have all been sent, if this is the mark that says so (RFC 4724
     * section 2). A mark has nothing else in it and nothing wrong with it.
     *
     * @return the family, or nothing for any other message
     */
    public Optional<Family> endOfRib() {
      return message instanceof Update update && handling() == Handling.OK
          ? update.endOfRib()
          : Optional.empty();
    }

    @Override
    public <T> T match(
        Function<? super Decoded, ? extends T> decoded,
        Function<? super NeedMore, ? extends T> needMore,
        Function<? super Broken, ? extends T> broken) {
      return decoded.apply(this);
    }
  }

  /**
   * The input ends inside a message; what is there so far is not wrong.
   *
   * @param atLeast how many more octets are needed before the answer can be another, at least 1
   */
  record NeedMore(int atLeast) implements DecodeResult {
    @Override
    public Handling handling() {
      return Handling.OK;
    }

    @Override
    public <T> T match(
        Function<? super Decoded, ? extends T> decoded,
        Function<? super NeedMore, ? extends T> needMore,
        Function<? super Broken, ? extends T> broken) {
      return needMore.apply(this);
    }
  }

  /**
   * Octets after which the session cannot go on.
   *
   * @param notification the error in the words of RFC 4271 section 6, data included
   * @param findings everything found, at least the one that breaks the session
   */
  record Broken(Notification notification, List<Finding> findings) implements DecodeResult {
    /**
     * Copies the findings.
     *
     * @param notification the error
     * @param findings everything found
     */
    public Broken {
      findings = List.copyOf(findings);
    }

    @Override
    public Handling handling() {
      return Handling.RESET;
    }

    /**
     * What to send before closing the connection.
     *
     * @return the notification, or nothing where the error lies in a NOTIFICATION itself, which
     *     must not be answered (RFC 4271 section 6.4)
     */
    public Optional<Notification> reply() {
      boolean forbidden = findings.stream().anyMatch(finding -> finding.row() == ErrorRow.D_1);
      return forbidden ? Optional.empty() : Optional.of(notification);
    }

    @Override
    public <T> T match(
        Function<? super Decoded, ? extends T> decoded,
        Function<? super NeedMore, ? extends T> needMore,
        Function<? super Broken, ? extends T> broken) {
      return broken.apply(this);
    }
  }
}
