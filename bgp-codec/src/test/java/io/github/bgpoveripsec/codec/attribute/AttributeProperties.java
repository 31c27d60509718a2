package io.github.bgpoveripsec.codec.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.codec.BgpCodec;
import io.github.bgpoveripsec.codec.DecodeResult.Decoded;
import io.github.bgpoveripsec.codec.Dissection;
import io.github.bgpoveripsec.codec.arbitraries.AttributeArbitraries;
import io.github.bgpoveripsec.codec.dissect.Node;
import io.github.bgpoveripsec.codec.message.Update;
import io.github.bgpoveripsec.codec.nlri.PrefixList;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.ScopedAttribute;
import io.github.bgpoveripsec.codec.session.Session;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Attributes that are made of parts keep every part. */
class AttributeProperties {
  private static final Session SESSION =
      Session.initial()
          .withAsnWidth(AsnWidth.FOUR)
          .withScopedAttributes(List.of(ScopedAttribute.values()));
  private static final BgpCodec CODEC = BgpCodec.forSession(SESSION);

  @Provide
  Arbitrary<PathAttribute> attributes() {
    return Arbitraries.frequencyOf(
        Tuple.of(9, AttributeArbitraries.any()), Tuple.of(1, AttributeArbitraries.signedPaths()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsReadAndSound(@ForAll("attributes") PathAttribute attribute) {
    Statistics.collect(attribute.type());
    Decoded decoded = (Decoded) CODEC.decode(message(attribute));
    assertThat(decoded.findings()).isEmpty();
    assertThat(((Update) decoded.message()).attributes()).containsExactly(attribute);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyPartIsExplained(@ForAll("attributes") PathAttribute attribute) {
    List<Node> nodes = nodes(Dissection.of(message(attribute), SESSION).get(0).node()).toList();
    assertThat(nodes).extracting(Node::name).contains(attribute.type().name());
    assertThat(nodes)
        .filteredOn(Node::isLeaf)
        .noneMatch(node -> node.name().equals("unread") || node.reading().equals("cut off"));
  }

  private static Octets message(PathAttribute attribute) {
    Update update = Update.of(PrefixList.EMPTY, List.of(attribute), PrefixList.EMPTY);
    return CODEC.encode(update).orElseThrow();
  }

  private static Stream<Node> nodes(Node node) {
    return Stream.concat(
        Stream.of(node), node.children().stream().flatMap(AttributeProperties::nodes));
  }
}
