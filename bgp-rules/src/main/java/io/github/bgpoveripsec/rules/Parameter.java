package io.github.bgpoveripsec.rules;

import io.github.bgpoveripsec.model.path.Path;
import java.util.Collection;

/**
 * A number that a rule goes by and that may be another one than its source says, because somebody
 * has arranged so.
 *
 * @param <S> the subject
 */
public interface Parameter<S> {
  /**
   * The rule that goes by the number.
   *
   * @return its id
   */
  String rule();

  /**
   * The name of the parameter.
   *
   * @return a word, unique among the parameters of the rule
   */
  String name();

  /**
   * What the number says.
   *
   * @return a noun phrase with its article
   */
  String meaning();

  /**
   * The places at which the number can be another one.
   *
   * @param subject the subject as a whole
   * @return the places, in any order
   */
  Collection<Path> places(S subject);

  /**
   * Puts other numbers in the place of the source's.
   *
   * @param trial the subject and the rules
   * @param tuning the other numbers
   * @return the same with the other numbers
   */
  Trial<S> set(Trial<S> trial, Tuning tuning);
}
