/** Placeholder of the first commit. */
module io.github.bgpoveripsec.codec {
  exports io.github.bgpoveripsec.codec;

  requires transitive io.github.bgpoveripsec.model;
  requires com.google.common;
  requires static org.immutables.value;
  requires static org.jspecify;
}
