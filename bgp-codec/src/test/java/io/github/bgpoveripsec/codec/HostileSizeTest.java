package io.github.bgpoveripsec.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.bgpoveripsec.codec.octets.Octets;
import io.github.bgpoveripsec.codec.octets.OctetsBuilder;
import io.github.bgpoveripsec.codec.session.AsnWidth;
import io.github.bgpoveripsec.codec.session.MessageLimit;
import io.github.bgpoveripsec.codec.session.Profile;
import io.github.bgpoveripsec.codec.session.Session;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The largest messages of the worst shapes cost little time and memory. What a decode costs is what
 * the cheapest of many takes: a busy machine interrupts some of them and is late in compiling, so a
 * shape is decoded again until it was within its limits once, and fails when it never was.
 */
class HostileSizeTest {
  private static final int LARGEST = 65_535;
  private static final int HEADER = 19;
  private static final int UPDATE = 2;
  private static final int NOTIFICATION = 3;
  private static final int ROUTE_REFRESH = 5;
  private static final int MOST_RUNS = 3_000;
  private static final long MOST_NANOS = 5_000_000;
  private static final long MOST_BYTES = 64L * LARGEST;

  /** What the measured decodes gave, so that none of them is optimised away. */
  private Object last = "";

  static Stream<Arguments> shapes() {
    return Stream.of(
        shape("routes to everywhere", nlri("00")),
        shape("routes of which every other is to be ignored", nlri("0004e0")),
        shape("a withdrawn route that overruns", withdrawn("21")),
        shape("unknown attributes", attributes("c0fa00")),
        shape("one attribute again and again", attributes("400600")),
        shape("malformed attributes again and again", attributes("400100")),
        shape("path of many segments", attribute("5002", "020100000001")),
        shape("path of AS 0", attribute("5002", "02ff00000000")),
        shape("communities", attribute("d008", "00010002")),
        shape("tunnels without an endpoint", attribute("d017", "00010000")),
        shape("segment identifiers", attribute("d028", "05000100")),
        shape("attribute set inside attribute set", nested()),
        shape("labels without an end", reach("0001040401010101", "ff0000")),
        shape("flow specifications", reach("00018500", "00")),
        shape("components of a flow specification", reach("00018500", "efff038106")),
        shape("Ethernet routes of unknown types", reach("0019460401010101", "0900")),
        shape("shutdown communication", message(NOTIFICATION, "0602", "ff")),
        shape("outbound route filters", message(ROUTE_REFRESH, "00010001", "01400000")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void costsLittle(String shape, Octets octets) {
    assertThat(octets.length()).isBetween(LARGEST - 300, LARGEST);
    for (Profile profile : Profile.values()) {
      BgpCodec codec = BgpCodec.forSession(session(profile));
      long nanos = Long.MAX_VALUE;
      long bytes = Long.MAX_VALUE;
      for (int run = 0; run < MOST_RUNS && (nanos >= MOST_NANOS || bytes >= MOST_BYTES); run++) {
        long bytesBefore = allocated();
        long nanosBefore = System.nanoTime();
        last = codec.decode(octets);
        nanos = Math.min(nanos, System.nanoTime() - nanosBefore);
        bytes = Math.min(bytes, allocated() - bytesBefore);
      }
      assertThat(last).isNotNull();
      assertThat(nanos).as("nanoseconds, %s", profile).isLessThan(MOST_NANOS);
      assertThat(bytes).as("bytes, %s", profile).isLessThan(MOST_BYTES);
    }
  }

  private static Session session(Profile profile) {
    return Session.initial()
        .withProfile(profile)
        .withAsnWidth(AsnWidth.FOUR)
        .withReceiveLimit(MessageLimit.EXTENDED);
  }

  private static long allocated() {
    return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
  }

  private static Arguments shape(String name, Octets octets) {
    return Arguments.of(name, octets);
  }

  private static Octets nlri(String unit) {
    return message(UPDATE, "0000000e" + "400101004002004003040a000001", unit);
  }

  private static Octets withdrawn(String unit) {
    return update(out -> {}, unit, LARGEST - HEADER - 4, true);
  }

  private static Octets attributes(String unit) {
    return update(out -> {}, unit, LARGEST - HEADER - 4, false);
  }

  /** An attribute whose value is one unit repeated, after its flags and type. */
  private static Octets attribute(String head, String unit) {
    int left = LARGEST - HEADER - 8;
    int length = left - left % (unit.length() / 2);
    return update(
        out -> out.octets(Octets.parse(head)).u16(length), unit, LARGEST - HEADER - 8, false);
  }

  private static Octets reach(String head, String unit) {
    Octets begin = Octets.parse(head + "00");
    int left = LARGEST - HEADER - 8 - begin.length();
    int length = begin.length() + left - left % (unit.length() / 2);
    return update(out -> out.u16(0x900e).u16(length).octets(begin), unit, left, false);
  }

  /** Each ATTR_SET begins with the AS number of its customer and holds the next. */
  private static Octets nested() {
    int left = LARGEST - HEADER - 4;
    OctetsBuilder out = header(UPDATE, LARGEST).u16(0).u16(left);
    while (left >= 8) {
      out.u16(0xd080).u16(left - 4).i32(65_000);
      left -= 8;
    }
    return out.fill(0, left).build();
  }

  /** An UPDATE whose one list is a beginning and a unit repeated over the space that is left. */
  private static Octets update(
      Consumer<OctetsBuilder> begin, String unit, int left, boolean withdrawn) {
    OctetsBuilder list = new OctetsBuilder(LARGEST);
    begin.accept(list);
    repeat(list, unit, left);
    Octets octets = list.build();
    OctetsBuilder out = header(UPDATE, HEADER + 4 + octets.length());
    if (withdrawn) {
      out.u16(octets.length()).octets(octets).u16(0);
    } else {
      out.u16(0).u16(octets.length()).octets(octets);
    }
    return out.build();
  }

  private static Octets message(int type, String head, String unit) {
    Octets begin = Octets.parse(head);
    int left = LARGEST - HEADER - begin.length();
    left -= left % (unit.length() / 2);
    OctetsBuilder out = header(type, HEADER + begin.length() + left).octets(begin);
    repeat(out, unit, left);
    return out.build();
  }

  private static void repeat(OctetsBuilder out, String unit, int left) {
    Octets one = Octets.parse(unit);
    for (int i = 0; i < left / one.length(); i++) {
      out.octets(one);
    }
  }

  private static OctetsBuilder header(int type, int length) {
    return new OctetsBuilder(length).fill(0xff, 16).u16(length).u8(type);
  }
}
