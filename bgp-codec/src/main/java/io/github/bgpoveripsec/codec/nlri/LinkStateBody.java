package io.github.bgpoveripsec.codec.nlri;

import java.io.Serializable;

/** What a route of a link-state family is about. */
public sealed interface LinkStateBody extends Serializable permits LinkStateObject, RawLinkState {}
