package io.github.bgpoveripsec.rules;

/**
 * Anything that stands for a statement in a document, such as a constant of a catalogue's list of
 * clauses.
 */
public interface Source {
  /**
   * Which statement of which document.
   *
   * @return the reference
   */
  Reference reference();
}
