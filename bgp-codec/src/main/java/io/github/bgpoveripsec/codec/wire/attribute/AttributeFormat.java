package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import org.jspecify.annotations.Nullable;

/**
 * How one attribute looks on the wire and what can be wrong with it.
 *
 * <p>Nothing wrong is told as {@code null}, since this is asked for every attribute of every
 * UPDATE.
 */
public abstract class AttributeFormat {
  private static final int KIND = 0xc0;

  private final AttributeType type;
  private final int flags;

  AttributeFormat(AttributeType type, int flags) {
    this.type = type;
    this.flags = flags;
  }

  /**
   * Which attribute.
   *
   * @return the type
   */
  public final AttributeType type() {
    return type;
  }

  /**
   * Judges an attribute: first whether it may come from this peer at all, then its flags, then its
   * value.
   *
   * @param found the flag octet
   * @param value where the value lies
   * @param context the session
   * @return what is wrong first, or null
   */
  public final @Nullable Defect judge(int found, Value value, Context context) {
    return (found & KIND) == flags ? content(value, context) : misflagged(found, context);
  }

  /**
   * Whether the Partial bit can be set (RFC 4271 section 4.3).
   *
   * @return true for optional transitive attributes
   */
  public final boolean mayBePartial() {
    return flags == PathAttribute.OPTIONAL_TRANSITIVE;
  }

  /** What is wrong first with an attribute whose flags are wrong. */
  Defect misflagged(int found, Context context) {
    return wrongFlags(found);
  }

  /** What wrong flags mean (RFC 7606 section 3(c)). */
  Defect wrongFlags(int found) {
    return new Defect(ErrorRow.U_5, Handling.TREAT_AS_WITHDRAW, ErrorCode.ATTRIBUTE_FLAGS_ERROR);
  }

  /** What is wrong with an attribute whose flags are right. */
  abstract @Nullable Defect content(Value value, Context context);

  /**
   * Reads a value, however it is judged.
   *
   * @param found the flag octet
   * @param value where the value lies
   * @param form how the octets read
   * @return the attribute, or null if none of this format writes the same octets
   */
  public abstract @Nullable PathAttribute tryRead(int found, Value value, WireForm form);

  /**
   * Writes the value of an attribute of this format.
   *
   * @param attribute the attribute
   * @param out where to
   * @param form how the octets are to read
   */
  public abstract void write(PathAttribute attribute, OctetsBuilder out, WireForm form);

  /**
   * Explains a value octet by octet; a format that says nothing shows it as one field.
   *
   * @param octets the value, of any content
   * @param form how the octets read
   * @param out where to
   */
  public void outline(Octets octets, WireForm form, Outline out) {
    out.field("value", octets.length(), octets);
  }
}
