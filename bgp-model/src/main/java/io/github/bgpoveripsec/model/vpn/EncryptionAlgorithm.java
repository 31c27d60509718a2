package io.github.bgpoveripsec.model.vpn;

import java.io.Serializable;

/**
 * An encryption algorithm by the name that the cloud's documents give it, such as {@code aes256}.
 *
 * <p>The type is open: which names exist, and which are allowed where, is for rules to say.
 *
 * @param name 1 to 64 lower-case letters, digits, hyphens and underscores
 */
public record EncryptionAlgorithm(String name) implements Serializable {

  /** AES with a 128-bit key: {@code aes}. */
  public static final EncryptionAlgorithm AES = new EncryptionAlgorithm("aes");

  /** AES with a 192-bit key: {@code aes192}. */
  public static final EncryptionAlgorithm AES192 = new EncryptionAlgorithm("aes192");

  /** AES with a 256-bit key: {@code aes256}. */
  public static final EncryptionAlgorithm AES256 = new EncryptionAlgorithm("aes256");

  /** DES: {@code des}. */
  public static final EncryptionAlgorithm DES = new EncryptionAlgorithm("des");

  /** Triple DES: {@code 3des}. */
  public static final EncryptionAlgorithm TRIPLE_DES = new EncryptionAlgorithm("3des");

  /** SM4, the Chinese national standard: {@code sm4}. */
  public static final EncryptionAlgorithm SM4 = new EncryptionAlgorithm("sm4");

  /**
   * Checks the form.
   *
   * @param name 1 to 64 lower-case letters, digits, hyphens and underscores
   * @throws IllegalArgumentException if {@code name} is not an algorithm name
   */
  public EncryptionAlgorithm {
    AlgorithmName.check(name);
  }

  /**
   * The algorithm with this name.
   *
   * @param name the name, such as {@code aes256}
   * @return the algorithm
   * @throws IllegalArgumentException if {@code name} is not an algorithm name
   */
  public static EncryptionAlgorithm of(String name) {
    return new EncryptionAlgorithm(name);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
