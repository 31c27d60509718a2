package io.github.bgpoveripsec.rules.routing;

/** How a route came to be in the table it started from. */
public enum SourceKind {
  /** The data centre announces the prefix as its own. */
  ADVERTISED_BY_DATA_CENTER,

  /** The cloud added the entry to the route table. */
  SYSTEM_ENTRY,

  /** The user added the entry to the route table. */
  CUSTOM_ENTRY
}
