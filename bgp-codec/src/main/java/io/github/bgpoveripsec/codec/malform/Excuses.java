package io.github.bgpoveripsec.codec.malform;

import io.github.bgpoveripsec.codec.finding.ErrorRow;
import java.util.Map;
import java.util.Optional;

/** The rows whose condition no octets of one message can make a receiver report. */
final class Excuses {
  private static final String LEGAL = "it is legal, and a receiver reports nothing";
  private static final String STATE = "it depends on time and state, not on octets";

  private static final Map<ErrorRow, String> ALL =
      Map.ofEntries(
          Map.entry(ErrorRow.H_5, LEGAL),
          Map.entry(ErrorRow.H_9, "the rest may still come, and nothing is wrong"),
          Map.entry(ErrorRow.H_10, "it is about what is sent, not about what is received"),
          Map.entry(ErrorRow.O_10, LEGAL),
          Map.entry(ErrorRow.O_15, LEGAL),
          Map.entry(ErrorRow.O_16, LEGAL),
          Map.entry(ErrorRow.O_18, LEGAL),
          Map.entry(ErrorRow.O_20, LEGAL),
          Map.entry(ErrorRow.O_25, LEGAL),
          Map.entry(ErrorRow.O_27, LEGAL),
          Map.entry(ErrorRow.U_4, "it is reported by the row of the attribute that is empty"),
          Map.entry(ErrorRow.U_7, LEGAL),
          Map.entry(ErrorRow.U_8, LEGAL),
          Map.entry(ErrorRow.U_10, LEGAL),
          Map.entry(ErrorRow.U_11, LEGAL),
          Map.entry(ErrorRow.U_19, LEGAL),
          Map.entry(ErrorRow.U_20, LEGAL),
          Map.entry(ErrorRow.U_21, LEGAL),
          Map.entry(ErrorRow.U_22, LEGAL),
          Map.entry(ErrorRow.U_23, LEGAL),
          Map.entry(ErrorRow.U_24, LEGAL),
          Map.entry(ErrorRow.U_25, LEGAL),
          Map.entry(ErrorRow.U_26, LEGAL),
          Map.entry(ErrorRow.A_2a, LEGAL),
          Map.entry(ErrorRow.A_11, LEGAL),
          Map.entry(ErrorRow.N_3, LEGAL),
          Map.entry(ErrorRow.N_5, LEGAL),
          Map.entry(ErrorRow.N_7, LEGAL),
          Map.entry(ErrorRow.N_10, LEGAL),
          Map.entry(ErrorRow.N_13, LEGAL),
          Map.entry(ErrorRow.N_20, LEGAL),
          Map.entry(ErrorRow.X_8, LEGAL),
          Map.entry(ErrorRow.X_10, STATE),
          Map.entry(ErrorRow.X_11, STATE),
          Map.entry(ErrorRow.X_12, STATE));

  private Excuses() {}

  static Optional<String> of(ErrorRow row) {
    return Optional.ofNullable(ALL.get(row));
  }
}
