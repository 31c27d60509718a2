package io.github.bgpoveripsec.codec.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.model.arbitraries.RouteArbitraries;
import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.AsPathSegmentType;
import io.github.bgpoveripsec.model.route.AsPathVisitor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An AS path as the octets it came in. */
class AsPathAttributeProperties {
  private static final AttributeType TYPE = AttributeType.AS_PATH;
  private static final int FLAGS = PathAttribute.WELL_KNOWN;

  @Provide
  Arbitrary<AsPath> paths() {
    return RouteArbitraries.asPaths();
  }

  @Provide
  Arbitrary<AsPath> narrowPaths() {
    return paths().map(AsPathAttributeProperties::narrow);
  }

  @Property
  void aPathComesBackFromItsOctets(@ForAll("paths") AsPath path) {
    Octets octets = AsPathAttribute.of(path).octets(4);
    AsPathAttribute read = AsPathAttribute.tryRead(TYPE, FLAGS, octets, 4).orElseThrow();
    assertThat(read.path()).isEqualTo(path);
    assertThat(read).isEqualTo(AsPathAttribute.of(path));
  }

  @Property
  void aVisitorSeesThePath(@ForAll("paths") AsPath path) {
    AsPath.Builder seen = AsPath.builder(0);
    AsPathAttribute.of(path).forEach(seen);
    assertThat(seen.build()).isEqualTo(path);
  }

  @Property
  void theWidthMeansNothing(@ForAll("narrowPaths") AsPath path) {
    AsPathAttribute wide = AsPathAttribute.of(path);
    AsPathAttribute narrow = AsPathAttribute.tryRead(TYPE, FLAGS, wide.octets(2), 2).orElseThrow();
    assertThat(narrow).isEqualTo(wide).hasSameHashCodeAs(wide).hasToString(wide.toString());
    assertThat(narrow.path()).isEqualTo(path);
    assertThat(narrow.octets(4)).isEqualTo(wide.octets(4));
  }

  @Property
  void onlyTheSamePathIsEqual(
      @ForAll("narrowPaths") AsPath path, @ForAll("narrowPaths") AsPath other) {
    AsPathAttribute narrow =
        AsPathAttribute.tryRead(TYPE, FLAGS, AsPathAttribute.of(path).octets(2), 2).orElseThrow();
    assertThat(narrow.equals(AsPathAttribute.of(other))).isEqualTo(path.equals(other));
    assertThat(narrow).isNotEqualTo(AsPathAttribute.as4(path));
    assertThat(narrow).isNotEqualTo(new AsPathAttribute(TYPE, 0xe0, path));
  }

  @Property
  void anAttributeCanBeShipped(@ForAll("paths") AsPath path) throws Exception {
    AsPathAttribute sent = AsPathAttribute.of(path);
    assertThat(shipped(sent)).isEqualTo(sent);
  }

  @Example
  void octetsOutOfShapeAreNoPath() {
    for (String wrong :
        new String[] {
          "02", "0200", "000100000001", "050100000001", "0202" + "00000001", "020100"
        }) {
      assertThat(AsPathAttribute.tryRead(TYPE, FLAGS, Octets.parse(wrong), 4)).as(wrong).isEmpty();
    }
    for (String right : new String[] {"", "0101" + "00000001", "0401" + "00000000"}) {
      assertThat(AsPathAttribute.tryRead(TYPE, FLAGS, Octets.parse(right), 4))
          .as(right)
          .isPresent();
    }
  }

  @Example
  void whatFitsNoFieldIsRefused() {
    AsPath path = AsPath.of(Asn.of(65_536));
    assertThat(AsPathAttribute.of(AsPath.of(Asn.of(65_535))).octets(2)).hasToString("0201ffff");
    assertThatIllegalArgumentException().isThrownBy(() -> AsPathAttribute.of(path).octets(2));
    assertThatIllegalArgumentException().isThrownBy(() -> AsPathAttribute.of(path).octets(3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AsPathAttribute.tryRead(TYPE, FLAGS, Octets.EMPTY, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AsPathAttribute.tryRead(AttributeType.ORIGIN, FLAGS, Octets.EMPTY, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> new AsPathAttribute(TYPE, 256, path));
  }

  /** The same path with AS numbers of two octets. */
  private static AsPath narrow(AsPath path) {
    AsPath.Builder narrow = AsPath.builder(0);
    path.forEach(
        new AsPathVisitor() {
          @Override
          public void segment(AsPathSegmentType type, int size) {
            narrow.segment(type, size);
          }

          @Override
          public void asn(int bits) {
            narrow.asn(bits & 0xffff);
          }
        });
    return narrow.build();
  }

  private static Object shipped(Object sent) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(octets)) {
      out.writeObject(sent);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(octets.toByteArray()))) {
      return in.readObject();
    }
  }
}
