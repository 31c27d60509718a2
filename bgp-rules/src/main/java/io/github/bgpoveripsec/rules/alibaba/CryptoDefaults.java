package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.model.vpn.IpsecConnection;
import io.github.bgpoveripsec.model.vpn.Tunnel;
import io.github.bgpoveripsec.rules.Check;
import io.github.bgpoveripsec.rules.Located;
import io.github.bgpoveripsec.rules.Message;
import io.github.bgpoveripsec.rules.Parts;
import io.github.bgpoveripsec.rules.Related;
import io.github.bgpoveripsec.rules.Verdict;
import io.github.bgpoveripsec.rules.Violation;
import io.github.bgpoveripsec.rules.topology.TopologyParts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which tunnels leave their algorithms to the defaults. */
final class CryptoDefaults {
  private CryptoDefaults() {}

  /** The check that the tunnels of an owner leave nothing to the defaults. */
  static <S> Check<S> of(Parts<S, IpsecConnection> connections) {
    Parts<S, Tunnel> tunnels = connections.then(TopologyParts.TUNNELS);
    return owner -> {
      List<Located<Tunnel>> all = tunnels.within(owner);
      if (all.isEmpty()) {
        return Verdict.notApplicable("no tunnels");
      }
      List<Located<Tunnel>> open = all.stream().filter(it -> isOpen(it.value())).toList();
      return open.isEmpty()
          ? Verdict.passed(all.size())
          : Verdict.failed(
              new Violation(
                  owner.path(),
                  Message.of("{count} of {tunnels} tunnels leave algorithms to the defaults")
                      .with("count", open.size())
                      .with("tunnels", all.size()),
                  open.stream().map(it -> new Related(it.path(), "defaults apply")).toList()));
    };
  }

  private static boolean isOpen(Tunnel tunnel) {
    return isOpen(
            tunnel.ike(),
            it -> Stream.of(it.version(), it.encryption(), it.authentication(), it.dhGroup()))
        || isOpen(tunnel.ipsec(), it -> Stream.of(it.encryption(), it.authentication(), it.pfs()));
  }

  private static <P> boolean isOpen(
      Optional<P> parameters, Function<P, Stream<Optional<?>>> choices) {
    return parameters.map(it -> choices.apply(it).anyMatch(Optional::isEmpty)).orElse(true);
  }
}
