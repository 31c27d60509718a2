package io.github.bgpoveripsec.codec.message;

import io.github.bgpoveripsec.codec.capability.Capability;
import io.github.bgpoveripsec.codec.octets.FieldWidth;
import io.github.bgpoveripsec.codec.octets.Octets;
import java.io.Serializable;
import java.util.List;

/** An optional parameter of an OPEN (RFC 4271 section 4.2). */
public sealed interface OptionalParameter extends Serializable {
  /** The type of the parameter that carries capabilities (RFC 5492 section 4). */
  int CAPABILITIES = 2;

  /**
   * What kind of parameter it is.
   *
   * @return the type octet
   */
  int type();

  /**
   * A parameter with capabilities; several of them mean the same as one list.
   *
   * @param capabilities the capabilities in order
   */
  record Capabilities(List<Capability> capabilities) implements OptionalParameter {
    /**
     * Copies the list.
     *
     * @param capabilities the capabilities
     */
    public Capabilities {
      capabilities = List.copyOf(capabilities);
    }

    @Override
    public int type() {
      return CAPABILITIES;
    }
  }

  /**
   * A parameter of any type, or one of capabilities that do not fit it.
   *
   * @param type the type octet
   * @param value its octets
   */
  record Raw(int type, Octets value) implements OptionalParameter {
    /**
     * Checks the range.
     *
     * @param type the type
     * @param value its octets
     * @throws IllegalArgumentException if the type is no octet
     */
    public Raw {
      FieldWidth.check("parameter type", type, 8);
    }
  }
}
