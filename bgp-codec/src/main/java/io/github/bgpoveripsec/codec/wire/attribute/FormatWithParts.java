package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.wire.nlri.PartFindings;

/** An attribute of parts of which one alone can be wrong. */
public abstract class FormatWithParts extends AttributeFormat {
  FormatWithParts(AttributeType type, int flags) {
    super(type, flags);
  }

  /**
   * Judges each part of a value that is sound as a whole.
   *
   * @param value where the value lies
   * @param context the session
   * @param findings where to report
   */
  public abstract void judgeParts(Value value, Context context, PartFindings findings);
}
