package io.github.bgpoveripsec.codec.capability;

/**
 * What the speaker is to its peer (RFC 9234 section 4.1).
 *
 * @param role the speaker's role
 */
public record RoleCapability(Role role) implements Capability {
  @Override
  public CapabilityCode code() {
    return CapabilityCode.ROLE;
  }
}
