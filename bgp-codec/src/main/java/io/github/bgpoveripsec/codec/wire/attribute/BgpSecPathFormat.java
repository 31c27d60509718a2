package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.BgpSecPath;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Numbers;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import io.github.bgpoveripsec.model.net.Asn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A secure path and one or two signature blocks that match it (RFC 8205 section 5.2). */
final class BgpSecPathFormat extends AttributeFormat {
  private static final int KEY_AND_LENGTH = 22;
  private static final int SEGMENT = 6;
  private static final int BLOCK_HEAD = 3;
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_33, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  BgpSecPathFormat() {
    super(AttributeType.BGPSEC_PATH, PathAttribute.OPTIONAL_NON_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    if (value.length() < 2) {
      return MALFORMED;
    }
    int pathEnd = value.u16(0);
    if (pathEnd < 8 || (pathEnd - 2) % 6 != 0 || pathEnd > value.length()) {
      return MALFORMED;
    }
    int hops = (pathEnd - 2) / 6;
    int blocks = 0;
    int at = pathEnd;
    while (at < value.length() && blocks < 2) {
      int end = value.length() - at < 3 ? -1 : at + value.u16(at);
      if (end > value.length() || end < at + 3 || signatures(value, at + 3, end) != hops) {
        return MALFORMED;
      }
      at = end;
      blocks++;
    }
    return at == value.length() && blocks > 0 ? null : MALFORMED;
  }

  /** How many signatures fill a block, or -1 if they do not fill it. */
  private static int signatures(Value value, int from, int to) {
    int count = 0;
    int at = from;
    while (at < to) {
      if (to - at < KEY_AND_LENGTH || to - at - KEY_AND_LENGTH < value.u16(at + 20)) {
        return -1;
      }
      at += KEY_AND_LENGTH + value.u16(at + 20);
      count++;
    }
    return count;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    if (!fits(value)) {
      return null;
    }
    Octets octets = value.octets();
    int pathEnd = octets.u16(0);
    List<BgpSecPath.Segment> path = new ArrayList<>();
    for (int at = 2; at < pathEnd; at += SEGMENT) {
      Asn asn = Asn.of(Integer.toUnsignedLong(octets.i32(at + 2)));
      path.add(new BgpSecPath.Segment(octets.at(at), octets.at(at + 1), asn));
    }
    List<BgpSecPath.Block> blocks = new ArrayList<>();
    for (int at = pathEnd; at < octets.length(); at += octets.u16(at)) {
      blocks.add(block(octets.slice(at, at + octets.u16(at))));
    }
    return new BgpSecPath(found, path, blocks);
  }

  private static boolean fits(Value value) {
    Octets octets = value.octets();
    int at = octets.length() < 2 ? -1 : octets.u16(0);
    if (at < 2 || (at - 2) % SEGMENT != 0 || at > octets.length()) {
      return false;
    }
    while (at < octets.length()) {
      int end = octets.length() - at < BLOCK_HEAD ? -1 : at + octets.u16(at);
      if (end > octets.length()
          || end < at + BLOCK_HEAD
          || signatures(value, at + BLOCK_HEAD, end) < 0) {
        return false;
      }
      at = end;
    }
    return true;
  }

  private static BgpSecPath.Block block(Octets octets) {
    List<BgpSecPath.Signature> signatures = new ArrayList<>();
    int at = BLOCK_HEAD;
    while (at < octets.length()) {
      int begin = at + KEY_AND_LENGTH;
      int end = begin + octets.u16(begin - 2);
      signatures.add(
          new BgpSecPath.Signature(octets.slice(at, begin - 2), octets.slice(begin, end)));
      at = end;
    }
    return new BgpSecPath.Block(octets.at(2), signatures);
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    BgpSecPath path = (BgpSecPath) attribute;
    out.u16(2 + SEGMENT * path.path().size());
    for (BgpSecPath.Segment segment : path.path()) {
      out.u8(segment.count()).u8(segment.flags()).i32((int) segment.asn().value());
    }
    for (BgpSecPath.Block block : path.blocks()) {
      OctetsBuilder signatures = new OctetsBuilder(128);
      for (BgpSecPath.Signature signature : block.signatures()) {
        signatures.octets(signature.key()).u16(signature.octets().length());
        signatures.octets(signature.octets());
      }
      out.u16(BLOCK_HEAD + signatures.length()).u8(block.algorithm()).octets(signatures.build());
    }
  }

  @Override
  public void outline(Octets octets, WireForm form, Outline out) {
    out.group(
        "secure path",
        octets.length() < 2 ? octets.length() : octets.u16(0),
        BgpSecPathFormat::outlinePath);
    while (out.rest().length() >= BLOCK_HEAD && out.rest().u16(0) >= BLOCK_HEAD) {
      out.group("signature block", out.rest().u16(0), BgpSecPathFormat::outlineBlock);
    }
  }

  private static void outlinePath(Outline out) {
    Numbers.u16("length", out);
    while (out.rest().length() >= SEGMENT) {
      Numbers.u8("pCount", out);
      Numbers.u8("flags", out);
      Numbers.u32("AS number", out);
    }
  }

  private static void outlineBlock(Outline out) {
    Numbers.u16("length", out);
    Numbers.u8("algorithm suite", out);
    while (out.rest().length() >= KEY_AND_LENGTH) {
      Octets key = out.rest().slice(0, BgpSecPath.Signature.KEY_LENGTH);
      out.field("subject key identifier", key.length(), key);
      int length = Numbers.u16("signature length", out);
      Octets rest = out.rest();
      out.field("signature", length, rest.slice(0, Math.min(length, rest.length())));
    }
  }
}
