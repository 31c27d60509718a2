package io.github.bgpoveripsec.codec.session;

import io.github.bgpoveripsec.codec.session.NegotiatedItem.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Gathers what two offers came to, in the words that explain it. */
final class Explanations {
  private final List<NegotiatedItem> items = new ArrayList<>();

  List<NegotiatedItem> items() {
    return items;
  }

  /** Notes an outcome and gives it back. */
  boolean note(String item, boolean agreed, String because) {
    items.add(new NegotiatedItem(item, agreed ? Outcome.AGREED : Outcome.NOT_AGREED, because));
    return agreed;
  }

  /** Notes something that takes both sides, if either offered it. */
  boolean both(String item, boolean we, boolean they) {
    if (!we && !they) {
      return false;
    }
    String one = we ? "only we offered it" : "only the peer offered it";
    return note(item, we && they, we && they ? "both sides offered it" : one);
  }

  /** Notes something that we alone decide, if we offered it. */
  boolean ours(String item, boolean offered) {
    return offered && note(item, true, "we offered it");
  }

  /** Notes something that the peer alone decides, if it offered it. */
  boolean theirs(String item, boolean offered) {
    return offered && note(item, true, "the peer offered it");
  }

  /** Notes something that one side has to be able to send and the other to receive, if any is. */
  boolean sent(String item, boolean weSend, boolean theyReceive) {
    return directed("send " + item, weSend, "send", theyReceive, "receive");
  }

  /** The same for what the peer sends. */
  boolean received(String item, boolean weReceive, boolean theySend) {
    return directed("receive " + item, weReceive, "receive", theySend, "send");
  }

  private boolean directed(String item, boolean we, String our, boolean they, String their) {
    return note(item, we && they, "we " + can(we, our) + ", the peer " + can(they, their));
  }

  private static String can(boolean able, String act) {
    return (able ? "can " : "cannot ") + act;
  }
}
