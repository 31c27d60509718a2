/**
 * The page "VPN Gateway: Configure BGP dynamic routing" of Alibaba Cloud as rules.
 *
 * <p>{@link io.github.bgpoveripsec.rules.alibaba.AlibabaVpnGatewayRules} has one rule set for each
 * edition. Every rule names the {@link io.github.bgpoveripsec.rules.alibaba.Clause} it follows from
 * and says in its notes what it leaves alone and how it reads what the page leaves open.
 *
 * <pre>{@code
 * Report report = AlibabaVpnGatewayRules.october2024().check(topology);
 * }</pre>
 *
 * <p>Two decisions hold for all rules. A default is filled in before values are compared, and a
 * finding says so: "45104 (the default)". And the configuration of BGP is judged only where BGP is
 * enabled; elsewhere it has no effect, which {@code connection/bgp-enabled} reports.
 */
@NullMarked
package io.github.bgpoveripsec.rules.alibaba;

import org.jspecify.annotations.NullMarked;
