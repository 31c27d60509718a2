package io.github.bgpoveripsec.rules;

/** How bad it is to break a rule, the worst first. */
public enum Severity {
  /** What must or must not be, according to the source. */
  ERROR,
  /** What should or should not be, according to the source. */
  WARNING,
  /** What is worth knowing. */
  INFO
}
