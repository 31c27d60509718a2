package io.github.bgpoveripsec.codec.wire;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Finding;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.Notification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers what one decode finds, in the order it finds it. */
public final class Findings {
  private List<Finding> found = List.of();

  /** One for all findings of a message, of which a hostile one can have twenty thousand. */
  private Finding.@Nullable Builder draft;

  /** Adds something that ends the session, with what to send. */
  void reset(ErrorRow row, Place place, String message, Notification notification) {
    add(begin(row, Handling.RESET, place, message).notification(notification).build());
  }

  /** Adds something that goes unanswered. */
  void note(ErrorRow row, Handling handling, Place place, String message) {
    add(begin(row, handling, place, message).build());
  }

  /** Adds something about a part; if the part before has the same, both become one. */
  void notePart(ErrorRow row, Handling handling, Place place) {
    Finding last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last != null
        && last.row() == row
        && last.handling() == handling
        && last.path().equals(place.path())
        && last.offset() + last.length() == place.offset()) {
      found.set(found.size() - 1, last.withLength(last.length() + place.length()));
    } else {
      note(row, handling, place, row.summary());
    }
  }

  private void add(Finding finding) {
    if (found.isEmpty()) {
      // Clean messages are the rule and must cost nothing.
      found = new ArrayList<>(2);
    }
    found.add(finding);
  }

  private Finding.Builder begin(ErrorRow row, Handling handling, Place place, String message) {
    Finding.Builder finding = draft == null ? Finding.builder() : draft;
    draft = finding;
    finding
        .row(row)
        .handling(handling)
        .offset(place.offset())
        .length(place.length())
        .path(place.path())
        .message(message)
        .notification(Optional.empty());
    return finding;
  }

  /**
   * All findings so far.
   *
   * @return a copy
   */
  public List<Finding> toList() {
    return List.copyOf(found);
  }

  /**
   * What to send if a finding calls for a reset; with several, the first counts.
   *
   * @return the notification, or nothing if the session can go on
   */
  public Optional<Notification> reset() {
    // By index: this is asked twice for every message, and an iterator is an object.
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).handling() == Handling.RESET) {
        return found.get(i).notification();
      }
    }
    return Optional.empty();
  }
}
