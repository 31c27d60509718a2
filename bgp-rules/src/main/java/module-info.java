/** Placeholder of the first commit. */
module io.github.bgpoveripsec.rules {
  exports io.github.bgpoveripsec.rules;

  requires transitive io.github.bgpoveripsec.model;
  requires com.google.common;
  requires static org.immutables.value;
  requires static org.jspecify;
}
