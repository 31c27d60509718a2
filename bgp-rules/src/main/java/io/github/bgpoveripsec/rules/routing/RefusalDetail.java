package io.github.bgpoveripsec.rules.routing;

import io.github.bgpoveripsec.model.id.ConnectionId;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.Prefix;
import java.io.Serializable;
import java.util.List;

/** The particulars of a refusal, as values for a renderer to put into words. */
public sealed interface RefusalDetail extends Serializable {

  /** Nothing beyond the reason: the two ends of the hop say it all. */
  record None() implements RefusalDetail {}

  /**
   * Of {@link RefusalReason#SESSION_DOWN}: what keeps the session down.
   *
   * @param faults one fault or more, each once, in the order of the enumeration
   */
  record Faults(List<SessionFault> faults) implements RefusalDetail {
    /**
     * Copies the faults.
     *
     * @param faults one fault or more
     */
    public Faults {
      faults = List.copyOf(faults);
    }
  }

  /**
   * Of {@link RefusalReason#DEFAULT_ROUTE} and {@link RefusalReason#CGN_OVERLAP}: the prefix that
   * stands in the clause.
   *
   * @param prefix what the destination is or overlaps
   */
  record Forbidden(Prefix prefix) implements RefusalDetail {}

  /**
   * Of {@link RefusalReason#AS_LOOP}: the ASN of the receiver, which stands in the AS path.
   *
   * @param asn the ASN
   */
  record OwnAsn(Asn asn) implements RefusalDetail {}

  /**
   * Of {@link RefusalReason#CONFLICT}, the connections that carry the same destination; of {@link
   * RefusalReason#BETWEEN_CONNECTIONS}, those over which the gateway learned the route.
   *
   * @param connections the ids of the connections, in order
   */
  record Connections(List<ConnectionId> connections) implements RefusalDetail {
    /**
     * Copies the ids.
     *
     * @param connections the ids of the connections
     */
    public Connections {
      connections = List.copyOf(connections);
    }
  }

  /**
   * Of {@link RefusalReason#BETWEEN_GATEWAYS} and {@link RefusalReason#NOT_READVERTISED}: the table
   * from which the data centre learned the route.
   *
   * @param table the table
   */
  record LearnedFrom(TableRef table) implements RefusalDetail {}

  /**
   * Of {@link RefusalReason#QUOTA}: how many routes the table takes.
   *
   * @param routes the quota
   */
  record Limit(int routes) implements RefusalDetail {}
}
