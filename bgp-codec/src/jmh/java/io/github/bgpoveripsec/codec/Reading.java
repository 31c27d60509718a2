package io.github.bgpoveripsec.codec;

import io.github.bgpoveripsec.codec.attribute.AsPathAttribute;
import io.github.bgpoveripsec.codec.attribute.Communities;
import io.github.bgpoveripsec.codec.attribute.LargeCommunities;
import io.github.bgpoveripsec.codec.attribute.MpReach;
import io.github.bgpoveripsec.codec.attribute.MultiExitDisc;
import io.github.bgpoveripsec.codec.attribute.NextHop;
import io.github.bgpoveripsec.codec.attribute.OriginAttribute;
import io.github.bgpoveripsec.codec.attribute.PathAttribute;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.nlri.PrefixVisitor;
import io.github.bgpoveripsec.model.route.AsPathSegmentType;
import io.github.bgpoveripsec.model.route.AsPathVisitor;
import io.github.bgpoveripsec.model.route.LargeCommunity;
import java.util.function.Consumer;

/** Reads every field of an UPDATE through the public accessors and adds them up. */
final class Reading implements PrefixVisitor, AsPathVisitor, Consumer<PathAttribute> {
  private long sum;

  long of(Update update) {
    sum = 0;
    update.withdrawn().forEach(this);
    update.forEachAttribute(this);
    update.nlri().forEach(this);
    return sum;
  }

  @Override
  public void visit(long bits, long moreBits, int length, long pathId) {
    sum = sum * 31 + bits + moreBits + length + pathId;
  }

  @Override
  public void segment(AsPathSegmentType type, int size) {
    sum = sum * 31 + type.code() + size;
  }

  @Override
  public void asn(int bits) {
    sum = sum * 31 + bits;
  }

  @Override
  public void accept(PathAttribute attribute) {
    sum += attribute.flags();
    if (attribute instanceof OriginAttribute origin) {
      sum += origin.origin().code();
    } else if (attribute instanceof AsPathAttribute path) {
      path.forEach(this);
    } else if (attribute instanceof NextHop hop) {
      sum += hop.address().bits();
    } else if (attribute instanceof MultiExitDisc discriminator) {
      sum += discriminator.value();
    } else if (attribute instanceof Communities communities) {
      for (int i = 0; i < communities.size(); i++) {
        sum = sum * 31 + communities.get(i).bits();
      }
    } else if (attribute instanceof LargeCommunities communities) {
      for (int i = 0; i < communities.size(); i++) {
        LargeCommunity each = communities.get(i);
        sum += each.globalAdministrator() + each.localData1() + each.localData2();
      }
    } else if (attribute instanceof MpReach reach && reach.nlri() instanceof PrefixList routes) {
      sum += reach.hop().octets().i64(0) + reach.hop().octets().i64(8);
      routes.forEach(this);
    } else {
      throw new IllegalStateException("not measured: " + attribute);
    }
  }
}
