package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.vpn.AuthenticationAlgorithm;
import io.github.bgpoveripsec.model.vpn.CharacterKind;
import io.github.bgpoveripsec.model.vpn.DhGroup;
import io.github.bgpoveripsec.model.vpn.EncryptionAlgorithm;
import io.github.bgpoveripsec.model.vpn.IkeMode;
import io.github.bgpoveripsec.model.vpn.IkeParameters;
import io.github.bgpoveripsec.model.vpn.IkeVersion;
import io.github.bgpoveripsec.model.vpn.IpsecParameters;
import io.github.bgpoveripsec.model.vpn.Lifetime;
import io.github.bgpoveripsec.model.vpn.SecretProperties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Generators of anything that can be written down of IKE, IPsec and secrets. */
public final class CryptoArbitraries {
  private CryptoArbitraries() {}

  /** What was configured of IKE; every attribute is absent now and then. */
  public static Arbitrary<IkeParameters> ikeParameters() {
    return Builders.withBuilder(IkeParameters::builder)
        .use(Arbitraries.of(IkeVersion.class).optional())
        .in((builder, it) -> builder.version(it))
        .use(Arbitraries.of(IkeMode.class).optional())
        .in((builder, it) -> builder.mode(it))
        .use(encryptions().optional())
        .in((builder, it) -> builder.encryption(it))
        .use(authentications().optional())
        .in((builder, it) -> builder.authentication(it))
        .use(dhGroups().optional())
        .in((builder, it) -> builder.dhGroup(it))
        .use(lifetimes().optional())
        .in((builder, it) -> builder.lifetime(it))
        .use(IdArbitraries.texts().optional(0.3))
        .in((builder, it) -> builder.localId(it))
        .use(IdArbitraries.texts().optional(0.3))
        .in((builder, it) -> builder.remoteId(it))
        .use(secrets().optional(0.5))
        .in((builder, it) -> builder.preSharedKey(it))
        .build(IkeParameters.Builder::build);
  }

  /** What was configured of IPsec; every attribute is absent now and then. */
  public static Arbitrary<IpsecParameters> ipsecParameters() {
    return Builders.withBuilder(IpsecParameters::builder)
        .use(encryptions().optional())
        .in((builder, it) -> builder.encryption(it))
        .use(authentications().optional())
        .in((builder, it) -> builder.authentication(it))
        .use(dhGroups().optional())
        .in((builder, it) -> builder.pfs(it))
        .use(lifetimes().optional())
        .in((builder, it) -> builder.lifetime(it))
        .build(IpsecParameters.Builder::build);
  }

  /** Encryption algorithms: documented ones, the national standard's, unheard-of ones. */
  public static Arbitrary<EncryptionAlgorithm> encryptions() {
    return Arbitraries.of("aes", "aes192", "aes256", "des", "3des", "sm4", "aes128", "x_y-z")
        .map(EncryptionAlgorithm::of);
  }

  /** Authentication algorithms: documented ones, the national standard's, unheard-of ones. */
  public static Arbitrary<AuthenticationAlgorithm> authentications() {
    return Arbitraries.of("md5", "sha1", "sha256", "sha384", "sha512", "sm3", "sha2", "x_y-z")
        .map(AuthenticationAlgorithm::of);
  }

  /** Diffie-Hellman groups: none, the documented ones and their neighbours, the last. */
  public static Arbitrary<DhGroup> dhGroups() {
    return Arbitraries.of(0, 1, 2, 3, 5, 13, 14, 15, 65535).map(DhGroup::of);
  }

  /** Lifetimes on both sides of the documented limits, and any others. */
  public static Arbitrary<Lifetime> lifetimes() {
    return Arbitraries.oneOf(
            Arbitraries.of(0L, 1L, 3600L, 86399L, 86400L, 86401L, 0xFFFF_FFFFL),
            Arbitraries.longs().between(0, 0xFFFF_FFFFL))
        .map(Lifetime::ofSeconds);
  }

  /** Properties of secrets, not always ones that a secret can have. */
  public static Arbitrary<SecretProperties> secrets() {
    return Combinators.combine(
            Arbitraries.of(0, 1, 16, 64, 65, 100, 101), Arbitraries.of(CharacterKind.class).set())
        .as(SecretProperties::new);
  }
}
