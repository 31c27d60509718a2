package io.github.bgpoveripsec.model.arbitraries;

import io.github.bgpoveripsec.model.cloud.Region;
import io.github.bgpoveripsec.model.vpn.IkeParameters;
import io.github.bgpoveripsec.model.vpn.IpsecParameters;
import io.github.bgpoveripsec.model.vpn.SecretProperties;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The choices from which {@link CompliantPlan} and its fellows make a topology that obeys every
 * documented rule.
 *
 * <p>Choices are free of each other, so that they are drawn without filtering and shrink well; an
 * index is taken modulo the number of things there are, and a choice that would break a rule is
 * overruled where the topology is put together.
 */
record Sketch(
    List<Site> sites,
    List<Network> networks,
    List<Gateway> gateways,
    List<Circuit> circuits,
    List<Enterprise> enterprises,
    List<Router> routers) {

  /** A data centre; the first one is always known, others may be known by their devices only. */
  record Site(
      int asn,
      List<Integer> prefixLengths,
      int devices,
      boolean known,
      boolean expects,
      Optional<SecretProperties> key) {}

  /** A VPC; the gateways of a quiet one do without BGP. */
  record Network(
      Region region,
      boolean quiet,
      int localAsn,
      int vSwitches,
      boolean secondary,
      boolean described,
      int customRoutes,
      boolean expects) {}

  /** A VPN gateway. */
  record Gateway(
      int network,
      boolean nationalStandard,
      boolean automatic,
      int quota,
      Optional<Boolean> supportsBgp,
      int staticRoutes,
      Links links) {}

  /** The connections of a gateway or router: the first place they take and what they are. */
  record Links(int firstSite, int firstCidr, List<Link> links) {

    /** The same without BGP. */
    Links quiet() {
      return new Links(
          firstSite,
          firstCidr,
          links.stream()
              .map(it -> new Link(false, it.dual, it.modeBySubnets, it.oneDevice, it.ends))
              .toList());
    }
  }

  /** A connection. */
  record Link(
      boolean bgp, boolean dual, boolean modeBySubnets, boolean oneDevice, List<End> ends) {}

  /** The cloud's end of a tunnel. */
  record End(
      boolean writesLocalAsn,
      int cidr,
      boolean secondHost,
      boolean writesPeer,
      Optional<IkeParameters> ike,
      Optional<IpsecParameters> ipsec) {}

  /** A virtual border router. */
  record Circuit(
      int site, List<Integer> networks, OptionalInt localAsn, OptionalInt vlan, int peers) {}

  /** A Cloud Enterprise Network instance. */
  record Enterprise(
      List<Integer> networks, List<Integer> gateways, List<Integer> circuits, int overlapping) {}

  /** A transit router. */
  record Router(int localAsn, OptionalInt enterprise, boolean writesEdition, Links links) {}
}
