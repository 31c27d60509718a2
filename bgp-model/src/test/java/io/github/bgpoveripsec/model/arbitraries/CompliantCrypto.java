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
import io.github.bgpoveripsec.model.vpn.Tunnel;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Generators of what the cloud documents as allowed for IKE, IPsec and secrets. */
final class CompliantCrypto {
  private CompliantCrypto() {}

  /** IKE of an ordinary gateway; host names as identities only with aggressive mode. */
  static Arbitrary<IkeParameters> ikeParameters() {
    return Combinators.combine(ikeWithAddresses(), Arbitraries.of(0, 0, 0, 1))
        .as((ike, named) -> named == 0 ? ike : withHostNames(ike));
  }

  /** IPsec of an ordinary gateway. */
  static Arbitrary<IpsecParameters> ipsecParameters() {
    return Builders.withBuilder(IpsecParameters::builder)
        .use(encryptions().optional())
        .in((builder, it) -> builder.encryption(it))
        .use(authentications().optional())
        .in((builder, it) -> builder.authentication(it))
        .use(Arbitraries.of(0, 1, 2, 5, 14).map(DhGroup::of).optional())
        .in((builder, it) -> builder.pfs(it))
        .use(lifetimes().optional())
        .in((builder, it) -> builder.lifetime(it))
        .build(IpsecParameters.Builder::build);
  }

  /** A pre-shared key of 1 to 100 characters on whose legality all sources agree. */
  static Arbitrary<SecretProperties> preSharedKeys() {
    return secrets(
        100,
        CharacterKind.LETTER,
        CharacterKind.DIGIT,
        CharacterKind.SYMBOL,
        CharacterKind.QUESTION_MARK);
  }

  /** A BGP key of 1 to 64 ASCII characters without space and question mark. */
  static Arbitrary<SecretProperties> bgpAuthKeys() {
    return secrets(64, CharacterKind.LETTER, CharacterKind.DIGIT, CharacterKind.SYMBOL);
  }

  /** The tunnel with what a gateway of the Chinese national standard demands. */
  static Tunnel nationalStandard(Tunnel tunnel) {
    EncryptionAlgorithm sm4 = EncryptionAlgorithm.SM4;
    AuthenticationAlgorithm sm3 = AuthenticationAlgorithm.SM3;
    return tunnel
        .withIke(
            IkeParameters.builder()
                .version(IkeVersion.IKEV1)
                .mode(IkeMode.MAIN)
                .encryption(sm4)
                .authentication(sm3)
                .build())
        .withIpsec(IpsecParameters.builder().encryption(sm4).authentication(sm3).build())
        .withRemoteCaCertificate(true);
  }

  private static Arbitrary<IkeParameters> ikeWithAddresses() {
    Arbitrary<String> addresses = Arbitraries.of("198.51.100.1", "203.0.113.10");
    return Builders.withBuilder(IkeParameters::builder)
        .use(Arbitraries.of(IkeVersion.class).optional())
        .in((builder, it) -> builder.version(it))
        .use(Arbitraries.just(IkeMode.MAIN).optional())
        .in((builder, it) -> builder.mode(it))
        .use(encryptions().optional())
        .in((builder, it) -> builder.encryption(it))
        .use(authentications().optional())
        .in((builder, it) -> builder.authentication(it))
        .use(Arbitraries.of(1, 2, 5, 14).map(DhGroup::of).optional())
        .in((builder, it) -> builder.dhGroup(it))
        .use(lifetimes().optional())
        .in((builder, it) -> builder.lifetime(it))
        .use(addresses.optional(0.3))
        .in((builder, it) -> builder.localId(it))
        .use(preSharedKeys().optional(0.5))
        .in((builder, it) -> builder.preSharedKey(it))
        .build(IkeParameters.Builder::build);
  }

  private static IkeParameters withHostNames(IkeParameters ike) {
    return ike.withVersion(IkeVersion.IKEV1)
        .withMode(IkeMode.AGGRESSIVE)
        .withLocalId("cloud.example.com")
        .withRemoteId("r".repeat(100));
  }

  private static Arbitrary<SecretProperties> secrets(int longest, CharacterKind... kinds) {
    Arbitrary<Set<CharacterKind>> some =
        Arbitraries.of(kinds).set().ofMinSize(1).ofMaxSize(kinds.length);
    return Combinators.combine(Arbitraries.of(1, 2, 16, longest - 1, longest), some)
        .as((length, set) -> new SecretProperties(Math.max(length, set.size()), set));
  }

  private static Arbitrary<EncryptionAlgorithm> encryptions() {
    return Arbitraries.of("aes", "aes192", "aes256", "des", "3des").map(EncryptionAlgorithm::of);
  }

  private static Arbitrary<AuthenticationAlgorithm> authentications() {
    return Arbitraries.of("md5", "sha1", "sha256", "sha384", "sha512")
        .map(AuthenticationAlgorithm::of);
  }

  private static Arbitrary<Lifetime> lifetimes() {
    return Arbitraries.of(0, 1, 3600, 86399, 86400).map(Lifetime::ofSeconds);
  }
}
