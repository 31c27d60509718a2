package io.github.bgpoveripsec.model.vpn;

import java.io.Serializable;

/**
 * An authentication (integrity) algorithm by the name that the cloud's documents give it, such as
 * {@code sha256}.
 *
 * <p>The type is open: which names exist, and which are allowed where, is for rules to say.
 *
 * @param name 1 to 64 lower-case letters, digits, hyphens and underscores
 */
public record AuthenticationAlgorithm(String name) implements Serializable {

  /** HMAC-MD5: {@code md5}. */
  public static final AuthenticationAlgorithm MD5 = new AuthenticationAlgorithm("md5");

  /** HMAC-SHA-1: {@code sha1}. */
  public static final AuthenticationAlgorithm SHA1 = new AuthenticationAlgorithm("sha1");

  /** HMAC-SHA-256: {@code sha256}. */
  public static final AuthenticationAlgorithm SHA256 = new AuthenticationAlgorithm("sha256");

  /** HMAC-SHA-384: {@code sha384}. */
  public static final AuthenticationAlgorithm SHA384 = new AuthenticationAlgorithm("sha384");

  /** HMAC-SHA-512: {@code sha512}. */
  public static final AuthenticationAlgorithm SHA512 = new AuthenticationAlgorithm("sha512");

  /** SM3, the Chinese national standard: {@code sm3}. */
  public static final AuthenticationAlgorithm SM3 = new AuthenticationAlgorithm("sm3");

  /**
   * Checks the form.
   *
   * @param name 1 to 64 lower-case letters, digits, hyphens and underscores
   * @throws IllegalArgumentException if {@code name} is not an algorithm name
   */
  public AuthenticationAlgorithm {
    AlgorithmName.check(name);
  }

  /**
   * The algorithm with this name.
   *
   * @param name the name, such as {@code sha256}
   * @return the algorithm
   * @throws IllegalArgumentException if {@code name} is not an algorithm name
   */
  public static AuthenticationAlgorithm of(String name) {
    return new AuthenticationAlgorithm(name);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
