package io.github.bgpoveripsec.rules;

import java.io.Serializable;

/**
 * One statement in a document.
 *
 * @param document the document and its edition
 * @param id the stable name of the statement within the document
 * @param label where the statement stands and what it is about, without quoting it
 */
public record Reference(Document document, String id, String label)
    implements Source, Serializable {
  @Override
  public Reference reference() {
    return this;
  }
}
