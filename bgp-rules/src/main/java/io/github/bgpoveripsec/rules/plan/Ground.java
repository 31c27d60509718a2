package io.github.bgpoveripsec.rules.plan;

import io.github.bgpoveripsec.rules.Reference;
import java.util.List;

/**
 * Why a step is taken, and who says so.
 *
 * @param code the stable name of the reason, in upper case
 * @param because why the step is needed, and why it comes where it does; goes on after "because"
 * @param references the statements the step follows from
 * @param unsourced why there are none; empty where there are
 */
public record Ground(String code, String because, List<Reference> references, String unsourced) {

  /**
   * A ground with its parts.
   *
   * @param code the stable name of the reason
   * @param because why the step is needed
   * @param references the statements the step follows from
   * @param unsourced why there are none
   * @throws IllegalArgumentException when there are neither references nor a word on why, or both
   */
  public Ground {
    references = List.copyOf(references);
    if (references.isEmpty() == unsourced.isEmpty()) {
      throw new IllegalArgumentException(
          "expected either references or why there are none, got " + references + " " + unsourced);
    }
  }
}
