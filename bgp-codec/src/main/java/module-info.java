/**
 * An exact, total and lossless codec for the octets two BGP speakers exchange.
 *
 * <p>Start at {@link io.github.bgpoveripsec.codec.BgpCodec}.
 */
module io.github.bgpoveripsec.codec {
  exports io.github.bgpoveripsec.codec;
  exports io.github.bgpoveripsec.codec.attribute;
  exports io.github.bgpoveripsec.codec.capability;
  exports io.github.bgpoveripsec.codec.dissect;
  exports io.github.bgpoveripsec.codec.finding;
  exports io.github.bgpoveripsec.codec.json;
  exports io.github.bgpoveripsec.codec.malform;
  exports io.github.bgpoveripsec.codec.message;
  exports io.github.bgpoveripsec.codec.nlri;
  exports io.github.bgpoveripsec.codec.octets;
  exports io.github.bgpoveripsec.codec.session;

  requires transitive io.github.bgpoveripsec.model;
  requires static org.immutables.value;
  requires static org.jspecify;
  requires static tools.jackson.core;
}
