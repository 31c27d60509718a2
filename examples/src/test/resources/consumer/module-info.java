/** A user of the libraries. */
module consumer {
  requires io.github.bgpoveripsec.codec;
  requires io.github.bgpoveripsec.rules;
}
