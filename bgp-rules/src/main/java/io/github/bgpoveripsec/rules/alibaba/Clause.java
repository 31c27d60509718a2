package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.rules.Document;
import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.Source;
import java.net.URI;

/**
 * One sentence of the page "VPN Gateway: Configure BGP dynamic routing" that demands, recommends or
 * explains.
 *
 * <p>There is an entry for every such sentence of the edition of October 18, 2024, in the order of
 * the page; sentences that only point to other pages have none. The texts are our own and say what
 * a sentence is about; the page itself has the last word.
 */
public enum Clause implements Source {
  /** What the feature is. */
  BGP_SUPPORTED(
      Section.INTRODUCTION, "sentence 1", "VPN gateways can speak BGP to exchange routes"),

  /** What the feature does. */
  BOTH_ENDS_LEARN(
      Section.INTRODUCTION,
      "sentence 2",
      "once connected, data centre and cloud learn each other's routes by themselves"),

  /** What the feature is good for. */
  LESS_UPKEEP(Section.INTRODUCTION, "sentence 3", "learning routes saves upkeep and mistakes"),

  /** Where BGP is offered in Asia and the Pacific. */
  REGIONS_ASIA_PACIFIC(
      Section.REGIONS,
      "row Asia Pacific",
      "thirteen regions of Asia and the Pacific offer BGP, Sydney among them until it closes"),

  /** Where BGP is offered in Europe and the Americas. */
  REGIONS_EUROPE_AMERICAS(
      Section.REGIONS,
      "row Europe and Americas",
      "four regions of Europe and the Americas offer BGP"),

  /** Where BGP is offered in the Middle East. */
  REGIONS_MIDDLE_EAST(
      Section.REGIONS, "row Middle East", "one region of the Middle East offers BGP"),

  /** That routes go both ways. */
  TWO_DIRECTIONS(
      Section.ADVERTISEMENT,
      "introduction",
      "routes are advertised to the cloud and to the data centre, each in its own way"),

  /** From the data centre to the gateway. */
  TO_GATEWAY(
      Section.ADVERTISEMENT,
      "To Alibaba Cloud, sentence 1",
      "what the data centre advertises reaches the VPN gateway"),

  /** From the gateway to the VPC. */
  TO_SYSTEM_ROUTE_TABLE(
      Section.ADVERTISEMENT,
      "To Alibaba Cloud, sentence 2",
      "with automatic advertisement on, the gateway passes learned routes to the system route table"
          + " of its VPC"),

  /** Where learned routes do not go. */
  NOT_TO_CUSTOM_ROUTE_TABLES(
      Section.ADVERTISEMENT,
      "To Alibaba Cloud, sentence 3",
      "learned routes never reach custom route tables"),

  /** From the VPC to the data centre. */
  TO_DATA_CENTER(
      Section.ADVERTISEMENT,
      "To the data center",
      "the gateway learns and advertises the system routes of the system route table, and nothing"
          + " of custom route tables"),

  /** How many routes a gateway holds. */
  ROUTE_QUOTA(
      Section.LIMITS,
      "item 1, sentence 1",
      "the BGP route table of a VPN gateway holds 50 routes unless agreed otherwise"),

  /** How to raise the route quota. */
  ROUTE_QUOTA_RAISED(
      Section.LIMITS, "item 1, sentence 2", "a ticket can raise the quota of routes"),

  /** No default route. */
  NO_DEFAULT_ROUTE(
      Section.LIMITS, "item 2", "a VPN gateway does not accept 0.0.0.0/0 from its peer"),

  /** No shared address space. */
  NO_SHARED_ADDRESS_SPACE(
      Section.LIMITS, "item 3, sentence 1", "no route to a gateway may overlap 100.64.0.0/10"),

  /** What a route in shared address space does. */
  SHARED_ADDRESS_SPACE_EFFECT(
      Section.LIMITS,
      "item 3, sentence 2",
      "a route that overlaps it hides the state of the connection or breaks its negotiation"),

  /** One local ASN in a gateway. */
  LOCAL_ASN_SAME(
      Section.LIMITS, "item 4", "all BGP connections of a VPN gateway use one local ASN"),

  /** No routes from one data centre to another. */
  NO_ROUTES_BETWEEN_CONNECTIONS(
      Section.LIMITS,
      "item 5",
      "routes of one connection are not advertised to another data centre's connection of the same"
          + " gateway"),

  /** No BGP between the gateways of a VPC. */
  NO_ROUTES_BETWEEN_GATEWAYS(
      Section.LIMITS,
      "item 6",
      "VPN gateways of one VPC neither peer with each other nor advertise each other's routes"),

  /** One local ASN towards a shared customer gateway. */
  SHARED_CUSTOMER_GATEWAY_SAME_ASN(
      Section.LIMITS,
      "item 7, sentence 1",
      "BGP gateways of one VPC that share a customer gateway use one local ASN"),

  /** What two local ASNs towards it do. */
  SHARED_CUSTOMER_GATEWAY_LOOPS(
      Section.LIMITS, "item 7, sentence 2", "different local ASNs there can make routing loops"),

  /** One ASN of the data centre. */
  EXPRESS_CONNECT_SAME_ASN(
      Section.LIMITS,
      "item 8, sentence 1",
      "a data centre with an Express Connect circuit and a VPN goes by one ASN at the VBR and at"
          + " the VPN gateway"),

  /** What two ASNs of the data centre do. */
  EXPRESS_CONNECT_FLAPPING(
      Section.LIMITS,
      "item 8, sentence 2",
      "one ASN there keeps routes in the data centre from flapping"),

  /** Overlapping routing in a CEN. */
  OVERLAPPING_ROUTING(
      Section.LIMITS,
      "item 9",
      "a CEN instance with a BGP gateway attached has overlapping routing enabled"),

  /** Since when overlapping routing is on. */
  OVERLAPPING_ROUTING_DEFAULT(
      Section.LIMITS,
      "item 9, note",
      "CEN instances created after March 1, 2019 (UTC+8) have overlapping routing enabled"),

  /** No BGP VPN in a CEN of several VPCs. */
  ONE_BGP_VPC_IN_CEN(
      Section.LIMITS,
      "item 10, sentence 1",
      "where a CEN instance joins several VPCs, their VPN gateways do not reach the data centre by"
          + " BGP"),

  /** What BGP VPNs in such a CEN do. */
  ONE_BGP_VPC_IN_CEN_FLAPPING(
      Section.LIMITS,
      "item 10, sentence 2",
      "keeping to that prevents flapping routes in the cloud"),

  /** No conflicting routes. */
  NO_ROUTE_CONFLICT(
      Section.LIMITS,
      "item 11, sentence 1",
      "routes learned over several dual-tunnel BGP connections of a gateway do not conflict"),

  /** What conflicting routes do. */
  ROUTE_CONFLICT_EFFECT(
      Section.LIMITS, "item 11, sentence 2", "conflicting routes do not take effect"),

  /** The routing mode to choose. */
  DESTINATION_ROUTING_MODE(
      Section.RECOMMENDATION, "item 1", "connections should route by destination"),

  /** One local ASN in a connection. */
  TUNNELS_SAME_ASN(
      Section.RECOMMENDATION, "item 2, sentence 1", "both tunnels of a BGP connection use one ASN"),

  /** One peer ASN in a connection. */
  TUNNEL_PEERS_SAME_ASN(
      Section.RECOMMENDATION, "item 2, sentence 2", "the peers of both tunnels should use one ASN"),

  /** First, the customer gateway. */
  STEP_CUSTOMER_GATEWAY(
      Section.PROCEDURE, "step 1", "give the customer gateway the ASN of the data centre"),

  /** A customer gateway without ASN. */
  CUSTOMER_GATEWAY_WITHOUT_ASN(
      Section.PROCEDURE,
      "step 1, item 1",
      "a customer gateway created without an ASN has to be replaced"),

  /** A customer gateway stays as it is. */
  CUSTOMER_GATEWAY_FIXED(
      Section.PROCEDURE, "step 1, item 2, sentence 1", "a customer gateway cannot be edited"),

  /** A customer gateway with another ASN. */
  CUSTOMER_GATEWAY_NEW_ASN(
      Section.PROCEDURE,
      "step 1, item 2, sentence 2",
      "to change its ASN, a customer gateway is deleted and created anew"),

  /** Second, BGP in the connection. */
  STEP_ENABLE_BGP(
      Section.PROCEDURE, "step 2", "enable BGP for the connection and add its BGP configuration"),

  /** What the table leaves out. */
  ONLY_BGP_PARAMETERS(
      Section.PROCEDURE,
      "step 2, introduction of the table",
      "the table names the parameters that matter to BGP"),

  /** The order of parameters in the console. */
  DUAL_TUNNEL_ORDER(
      Section.PROCEDURE,
      "step 2, note 1, sentence 1",
      "for a dual-tunnel connection the console asks in another order"),

  /** Both tunnels are configured. */
  BOTH_TUNNELS_CONFIGURED(
      Section.PROCEDURE,
      "step 2, note 1, sentence 2",
      "primary and secondary tunnel each get a customer gateway and BGP configuration"),

  /** The version of the gateway. */
  GATEWAY_VERSION(
      Section.PROCEDURE, "step 2, note 2", "a gateway too old for BGP is upgraded first"),

  /** The customer gateway of a connection. */
  PARAMETER_CUSTOMER_GATEWAY(
      Section.PROCEDURE,
      "step 2, Customer Gateway",
      "choose the customer gateway that has the ASN of the data centre"),

  /** The switch of BGP. */
  PARAMETER_ENABLE_BGP(Section.PROCEDURE, "step 2, Enable BGP", "Enable BGP is selected"),

  /** What the local ASN is. */
  PARAMETER_LOCAL_ASN(
      Section.PROCEDURE, "step 2, Local ASN, sentence 1", "the ASN of the cloud end of the tunnel"),

  /** The local ASN when none is given. */
  LOCAL_ASN_DEFAULT(Section.PROCEDURE, "step 2, Local ASN, sentence 2", "45104 unless given"),

  /** Which local ASNs there are. */
  LOCAL_ASN_RANGE(Section.PROCEDURE, "step 2, Local ASN, sentence 3", "from 1 to 4294967295"),

  /** What the tunnel CIDR block is. */
  PARAMETER_TUNNEL_CIDR(
      Section.PROCEDURE,
      "step 2, Tunnel CIDR Block, sentence 1",
      "the addresses inside the tunnel"),

  /** Where a tunnel CIDR block lies. */
  TUNNEL_CIDR_RANGE(
      Section.PROCEDURE, "step 2, Tunnel CIDR Block, sentence 2", "inside 169.254.0.0/16"),

  /** How large a tunnel CIDR block is. */
  TUNNEL_CIDR_MASK(
      Section.PROCEDURE, "step 2, Tunnel CIDR Block, sentence 3", "its mask has 30 bits"),

  /** Which tunnel CIDR blocks are taken. */
  TUNNEL_CIDR_RESERVED(
      Section.PROCEDURE, "step 2, Tunnel CIDR Block, sentence 4", "seven blocks may not be used"),

  /** A tunnel CIDR block for each tunnel. */
  TUNNEL_CIDR_UNIQUE(
      Section.PROCEDURE,
      "step 2, Tunnel CIDR Block, note",
      "no two tunnels of a VPN gateway have one block"),

  /** What the local BGP address is. */
  PARAMETER_LOCAL_BGP_IP(
      Section.PROCEDURE,
      "step 2, Local BGP IP address, sentence 1",
      "the address of the cloud end inside the tunnel"),

  /** Where the local BGP address lies. */
  LOCAL_BGP_IP_IN_CIDR(
      Section.PROCEDURE,
      "step 2, Local BGP IP address, sentence 2",
      "inside the tunnel CIDR block"),

  /** Third, automatic advertisement. */
  STEP_AUTOMATIC_ADVERTISEMENT(
      Section.PROCEDURE, "step 3", "enable automatic route advertisement for the VPN gateway"),

  /** What automatic advertisement does. */
  AUTOMATIC_ADVERTISEMENT_EFFECT(
      Section.PROCEDURE,
      "step 3, explanation",
      "learned routes then reach the system route table of the VPC by themselves"),

  /** The console. */
  CONSOLE_LOG_ON(Section.PROCEDURE, "step 3, part 1", "log on to the console of VPN gateways"),

  /** The page in the console. */
  CONSOLE_FIND_PAGE(Section.PROCEDURE, "step 3, part 2", "go to the page of VPN gateways"),

  /** The switch in the console. */
  CONSOLE_SWITCH_ON(
      Section.PROCEDURE,
      "step 3, part 3",
      "switch automatic advertisement on in the row of the gateway");

  /** The edition of the page that the clauses are taken from. */
  public static final Document PAGE =
      new Document(
          "VPN Gateway: Configure BGP dynamic routing",
          "Oct 18, 2024",
          URI.create(
              "https://www.alibabacloud.com/help/en/vpn/sub-product-ipsec-vpn/user-guide/configure-bgp-dynamic-routing"));

  private final Section section;
  private final String position;
  private final String statement;

  Clause(Section section, String position, String statement) {
    this.section = section;
    this.position = position;
    this.statement = statement;
  }

  /** A part of the page under one heading, in the order of the page. */
  public enum Section {
    /** What stands before the first heading. */
    INTRODUCTION("Introduction"),

    /** The table of regions. */
    REGIONS("Regions that support BGP dynamic routing"),

    /** Who learns which route. */
    ADVERTISEMENT("How BGP dynamic routes are advertised"),

    /** What must and must not be. */
    LIMITS("Limits on BGP dynamic routing"),

    /** What should be. */
    RECOMMENDATION("Recommendation on BGP dynamic routing configuration"),

    /** What to do, step by step, and the parameters. */
    PROCEDURE("Procedure");

    private final String heading;

    Section(String heading) {
      this.heading = heading;
    }

    /**
     * The heading.
     *
     * @return the heading as the page has it
     */
    public String heading() {
      return heading;
    }
  }

  /**
   * The part of the page the sentence stands in.
   *
   * @return the section
   */
  public Section section() {
    return section;
  }

  /**
   * Where in its section the sentence stands.
   *
   * @return the position, such as {@code item 4}
   */
  public String position() {
    return position;
  }

  /**
   * What the sentence says, in other words.
   *
   * @return a short paraphrase
   */
  public String statement() {
    return statement;
  }

  @Override
  public Reference reference() {
    return new Reference(PAGE, name(), section.heading() + ", " + position + ": " + statement);
  }
}
