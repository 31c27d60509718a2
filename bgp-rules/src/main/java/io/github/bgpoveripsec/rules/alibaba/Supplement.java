package io.github.bgpoveripsec.rules.alibaba;

import io.github.bgpoveripsec.rules.Document;
import io.github.bgpoveripsec.rules.Reference;
import io.github.bgpoveripsec.rules.Source;
import java.net.URI;

/**
 * A statement that rules of the catalogue rest on and that another document than the page makes.
 */
public enum Supplement implements Source {
  /** Which addresses of a network no host may have. */
  HOST_ADDRESSES(
      Work.RFC_1122, "section 3.2.1.3: no host has the first or the last address of its network");

  private final Work work;
  private final String label;

  Supplement(Work work, String label) {
    this.work = work;
    this.label = label;
  }

  @Override
  public Reference reference() {
    return new Reference(work.document(), name(), label);
  }

  /** The documents that are quoted. */
  private enum Work {
    RFC_1122(
        "Requirements for Internet Hosts - Communication Layers",
        "RFC 1122",
        "https://www.rfc-editor.org/rfc/rfc1122");

    private final String title;
    private final String edition;
    private final String address;

    Work(String title, String edition, String address) {
      this.title = title;
      this.edition = edition;
      this.address = address;
    }

    Document document() {
      return new Document(title, edition, URI.create(address));
    }
  }
}
