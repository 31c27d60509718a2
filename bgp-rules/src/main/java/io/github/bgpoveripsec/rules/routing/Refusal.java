package io.github.bgpoveripsec.rules.routing;

import java.io.Serializable;
import java.util.List;

/**
 * Why a route goes no further, with the particulars.
 *
 * @param reason the reason
 * @param detail its particulars; the reason determines their kind
 */
public record Refusal(RefusalReason reason, RefusalDetail detail) implements Serializable {

  static final RefusalDetail NO_DETAIL = new RefusalDetail.None();

  static Refusal of(RefusalReason reason) {
    return new Refusal(reason, NO_DETAIL);
  }

  /**
   * The sentences the refusal rests on.
   *
   * @return the clause of each fault where the session is down, otherwise the clause of the reason;
   *     never empty
   */
  public List<ClauseRef> clauses() {
    return detail instanceof RefusalDetail.Faults down
        ? down.faults().stream().map(SessionFault::clause).distinct().toList()
        : List.of(reason.clause());
  }
}
