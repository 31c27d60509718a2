package io.github.bgpoveripsec.rules;

import java.io.Serializable;
import java.net.URI;

/**
 * One edition of a document that rules are taken from.
 *
 * @param title the title of the document
 * @param edition which edition, as the document dates or numbers itself
 * @param address where it is published
 */
public record Document(String title, String edition, URI address) implements Serializable {}
