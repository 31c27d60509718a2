package io.github.bgpoveripsec.codec.message;

import java.util.List;
import java.util.Map;

/** The registries of error codes and subcodes, in the words of the RFCs. */
final class ErrorNames {
  private static final List<String> CODES =
      List.of(
          "",
          "Message Header Error",
          "OPEN Message Error",
          "UPDATE Message Error",
          "Hold Timer Expired",
          "Finite State Machine Error",
          "Cease",
          "ROUTE-REFRESH Message Error",
          "Send Hold Timer Expired",
          "Loss of LSDB Synchronization");

  private static final String DEPRECATED = "Deprecated";

  /** Subcodes of each code, from 1 on. */
  private static final Map<Integer, List<String>> SUBCODES =
      Map.of(
          1,
          List.of("Connection Not Synchronized", "Bad Message Length", "Bad Message Type"),
          2,
          List.of(
              "Unsupported Version Number",
              "Bad Peer AS",
              "Bad BGP Identifier",
              "Unsupported Optional Parameter",
              DEPRECATED,
              "Unacceptable Hold Time",
              "Unsupported Capability",
              DEPRECATED,
              DEPRECATED,
              DEPRECATED,
              "Role Mismatch"),
          3,
          List.of(
              "Malformed Attribute List",
              "Unrecognized Well-known Attribute",
              "Missing Well-known Attribute",
              "Attribute Flags Error",
              "Attribute Length Error",
              "Invalid ORIGIN Attribute",
              DEPRECATED,
              "Invalid NEXT_HOP Attribute",
              "Optional Attribute Error",
              "Invalid Network Field",
              "Malformed AS_PATH"),
          5,
          List.of(
              "Receive Unexpected Message in OpenSent State",
              "Receive Unexpected Message in OpenConfirm State",
              "Receive Unexpected Message in Established State"),
          6,
          List.of(
              "Maximum Number of Prefixes Reached",
              "Administrative Shutdown",
              "Peer De-configured",
              "Administrative Reset",
              "Connection Rejected",
              "Other Configuration Change",
              "Connection Collision Resolution",
              "Out of Resources",
              "Hard Reset",
              "BFD Down"),
          7,
          List.of("Invalid Message Length"));

  private ErrorNames() {}

  static boolean isAssigned(int code, int subcode) {
    return code >= 1
        && code < CODES.size()
        && (subcode == 0 || subcode <= SUBCODES.getOrDefault(code, List.of()).size());
  }

  static String code(int code) {
    return code >= 1 && code < CODES.size() ? CODES.get(code) : "code " + code;
  }

  static String subcode(int code, int subcode) {
    if (subcode == 0) {
      // RFC 4271 section 4.5; RFC 6608 has another word for the code of the state machine.
      return code == 5 ? "Unspecified Error" : "Unspecific";
    }
    List<String> names = SUBCODES.getOrDefault(code, List.of());
    return subcode <= names.size() ? names.get(subcode - 1) : "subcode " + subcode;
  }
}
