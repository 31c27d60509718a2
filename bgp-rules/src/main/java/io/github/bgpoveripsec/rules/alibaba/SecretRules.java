package io.github.bgpoveripsec.rules.alibaba;

import static io.github.bgpoveripsec.rules.Rule.rule;
import static io.github.bgpoveripsec.rules.alibaba.CryptoParts.IKE;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.CONNECTIONS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.CUSTOMER_GATEWAYS;
import static io.github.bgpoveripsec.rules.topology.TopologyParts.TUNNELS;

import io.github.bgpoveripsec.model.text.Spelling;
import io.github.bgpoveripsec.model.topology.Topology;
import io.github.bgpoveripsec.model.vpn.CharacterKind;
import io.github.bgpoveripsec.model.vpn.CustomerGateway;
import io.github.bgpoveripsec.model.vpn.IkeMode;
import io.github.bgpoveripsec.model.vpn.IkeParameters;
import io.github.bgpoveripsec.model.vpn.IkeVersion;
import io.github.bgpoveripsec.model.vpn.SecretProperties;
import io.github.bgpoveripsec.rules.Check;
import io.github.bgpoveripsec.rules.Condition;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Rule;
import io.github.bgpoveripsec.rules.Severity;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What keys and identities may look like. */
final class SecretRules {
  private static final int LONGEST_IDENTITY = 100;
  private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  private static final Check<SecretProperties> BGP_KEY =
      secret(64, Set.of(CharacterKind.QUESTION_MARK));

  private static final Check<SecretProperties> PRE_SHARED_KEY =
      secret(100, Set.of(CharacterKind.BACKSLASH));

  private static final Parts<Topology, IkeParameters> ALL_IKE = CONNECTIONS.then(TUNNELS).then(IKE);

  private SecretRules() {}

  static Rule<Topology> bgpAuthKey() {
    return rule(
            "customer-gateway/bgp-auth-key",
            "A BGP key has 1 to 64 ASCII characters, none of them a space or a question mark")
        .aliases("E05")
        .because("the parameter takes no other characters")
        .documentedAt(Supplement.BGP_AUTH_KEY)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Create the customer gateway anew with another key, and use it at both ends.")
        .notes("Judges what is known of the key: its length and the kinds of its characters.")
        .requires(
            CUSTOMER_GATEWAYS
                .then(
                    Parts.<CustomerGateway, SecretProperties>optional(
                            "bgpAuthKey", CustomerGateway::bgpAuthKey)
                        .named("BGP keys"))
                .each(BGP_KEY));
  }

  static Rule<Topology> preSharedKey() {
    return rule(
            "tunnel/pre-shared-key", "A pre-shared key has 1 to 100 letters, digits and symbols")
        .aliases("E10")
        .because("the parameter takes no other characters")
        .documentedAt(Supplement.PRE_SHARED_KEY)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Choose another key, and use it at both ends.")
        .notes(
            "Judges what is known of the key: its length and the kinds of its characters. Spaces,"
                + " backslashes, controls and characters beyond ASCII are refused.",
            "The sources disagree whether a single or a double quote is allowed; both pass.")
        .requires(
            ALL_IKE
                .then(
                    Parts.<IkeParameters, SecretProperties>optional(
                            "preSharedKey", IkeParameters::preSharedKey)
                        .named("pre-shared keys"))
                .each(PRE_SHARED_KEY));
  }

  static Rule<Topology> identities() {
    Condition<String> identity =
        Condition.of(
            "at most " + LONGEST_IDENTITY + " characters without a space",
            it -> it.length() <= LONGEST_IDENTITY && it.indexOf(' ') < 0);
    return rule("tunnel/identities", "The identities of IKE have at most 100 characters, no space")
        .aliases("E11")
        .because("the parameters take no others")
        .documentedAt(Supplement.IDENTITIES)
        .effect(Effects.NOT_ACCEPTED)
        .remedy("Choose a shorter identity without spaces, at both ends.")
        .notes(Notes.WITH_BGP_OR_WITHOUT)
        .requires(
            identity("localId", IkeParameters::localId, identity)
                .and(identity("remoteId", IkeParameters::remoteId, identity)));
  }

  static Rule<Topology> aggressiveMode() {
    return rule("tunnel/identity-mode", "A host name as identity goes with aggressive mode")
        .aliases("E11")
        .because("in main mode the peer is known by its address only")
        .documentedAt(Supplement.IDENTITY_MODE)
        .severity(Severity.WARNING)
        .effect(Effects.IPSEC_FAIL)
        .remedy("Use aggressive mode, or the addresses as identities.")
        .notes(
            Notes.WITH_BGP_OR_WITHOUT,
            "Judges tunnels with an identity that is not an address. Aggressive mode exists in"
                + " IKEv1 only, so tunnels that state IKEv2 are left alone.")
        .requires(
            ALL_IKE
                .where(
                    Condition.of(
                        "a host name as identity",
                        it -> isName(it.localId()) || isName(it.remoteId())))
                .where(
                    Condition.of(
                        "IKEv1", it -> !it.version().equals(Optional.of(IkeVersion.IKEV2))))
                .named("tunnels with host names as identities")
                .each(
                    Check.that(
                            Condition.<IkeParameters>of(
                                "aggressive mode",
                                it -> it.mode().equals(Optional.of(IkeMode.AGGRESSIVE))))
                        .at("mode")
                        .saying("expected aggressive mode, got {mode}")
                        .with(
                            "mode",
                            it -> it.mode().map(Spelling::of).orElse("main (the default)"))));
  }

  private static Check<Topology> identity(
      String field, Function<IkeParameters, Optional<String>> value, Condition<String> expected) {
    return ALL_IKE
        .then(Parts.<IkeParameters, String>optional(field, value).named("identities"))
        .each(expected);
  }

  private static boolean isName(Optional<String> identity) {
    return identity.filter(it -> !ADDRESS.matcher(it).matches()).isPresent();
  }

  /** A key of ASCII characters without spaces and without some kinds more. */
  private static Check<SecretProperties> secret(int longest, Set<CharacterKind> refused) {
    Set<CharacterKind> always =
        Set.of(CharacterKind.SPACE, CharacterKind.CONTROL, CharacterKind.NON_ASCII);
    return Check.that(
            Condition.<SecretProperties>of(
                "1 to " + longest + " allowed characters",
                it ->
                    it.length() >= 1
                        && it.length() <= longest
                        && Collections.disjoint(it.characters(), refused)
                        && Collections.disjoint(it.characters(), always)))
        .saying("expected 1 to {longest} allowed characters, got {length} with these: {kinds}")
        .with("longest", it -> longest)
        .with("length", SecretProperties::length)
        .with("kinds", SecretRules::kinds);
  }

  /** The kinds as a topology file names them. */
  private static String kinds(SecretProperties secret) {
    return secret.characters().isEmpty()
        ? "none"
        : secret.characters().stream().map(Spelling::of).collect(Collectors.joining(", "));
  }
}
