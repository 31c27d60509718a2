package io.github.bgpoveripsec.codec.wire.attribute;

import io.github.bgpoveripsec.codec.attribute.AttributeType;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.attribute.PeDistinguisherLabels;
import io.github.bgpoveripsec.codec.finding.ErrorRow;
import io.github.bgpoveripsec.codec.finding.Handling;
import io.github.bgpoveripsec.codec.message.ErrorCode;
import io.github.bgpoveripsec.codec.nlri.MplsLabel;
import io.github.bgpoveripsec.codec.octets.Addresses;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.wire.outline.Outline;
import io.github.bgpoveripsec.model.net.Ip;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An address of a provider edge and a label, again and again (RFC 6514 section 8). */
final class PeDistinguisherLabelsFormat extends AttributeFormat {
  private static final int LABEL = 3;
  private static final int IPV4 = 4 + LABEL;
  private static final int IPV6 = 16 + LABEL;
  private static final Defect MALFORMED =
      new Defect(ErrorRow.A_27, Handling.TREAT_AS_WITHDRAW, ErrorCode.OPTIONAL_ATTRIBUTE_ERROR);

  PeDistinguisherLabelsFormat() {
    super(AttributeType.PE_DISTINGUISHER_LABELS, PathAttribute.OPTIONAL_TRANSITIVE);
  }

  @Override
  @Nullable Defect content(Value value, Context context) {
    int length = value.length();
    return length > 0 && (allUnicast(value, IPV4) || allUnicast(value, IPV6)) ? null : MALFORMED;
  }

  private static boolean allUnicast(Value value, int unit) {
    if (value.length() % unit != 0) {
      return false;
    }
    for (int at = 0; at < value.length(); at += unit) {
      int first = value.at(at);
      boolean multicast = unit == IPV4 ? first >= 224 : first == 0xff;
      if (multicast) {
        return false;
      }
    }
    return true;
  }

  @Override
  public @Nullable PathAttribute tryRead(int found, Value value, WireForm form) {
    if (!fits(value)) {
      return null;
    }
    int unit = unit(value);
    List<PeDistinguisherLabels.Entry> entries = new ArrayList<>();
    for (int at = 0; at < value.length(); at += unit) {
      int label = at + unit - LABEL;
      Ip address = Addresses.tryRead(value.slice(at, label)).orElseThrow();
      entries.add(
          new PeDistinguisherLabels.Entry(address, new MplsLabel(value.octets().u24(label))));
    }
    return new PeDistinguisherLabels(found, entries);
  }

  private static boolean fits(Value value) {
    int length = value.length();
    return length > 0 && (length % IPV4 == 0 || length % IPV6 == 0);
  }

  /** The length of an entry; where both would fit, the one whose addresses are all sound. */
  private static int unit(Value value) {
    boolean both = value.length() % IPV4 == 0 && value.length() % IPV6 == 0;
    boolean narrow = both ? allUnicast(value, IPV4) : value.length() % IPV4 == 0;
    return narrow ? IPV4 : IPV6;
  }

  @Override
  public void write(PathAttribute attribute, OctetsBuilder out, WireForm form) {
    for (PeDistinguisherLabels.Entry entry : ((PeDistinguisherLabels) attribute).entries()) {
      Addresses.write(entry.address(), out);
      out.u24(entry.label().bits());
    }
  }

  @Override
  public void outline(Octets octets, WireForm form, Outline out) {
    Value value = new Value(octets);
    value.show(0, octets.length());
    if (tryRead(0, value, form) instanceof PeDistinguisherLabels labels) {
      for (PeDistinguisherLabels.Entry entry : labels.entries()) {
        out.field("PE address", unit(value) - LABEL, entry.address());
        Labels.outline("label", out);
      }
    }
  }
}
