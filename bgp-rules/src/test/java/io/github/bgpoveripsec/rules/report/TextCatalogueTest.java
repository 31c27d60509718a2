package io.github.bgpoveripsec.rules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextCatalogueTest {
  @Test
  void listsRulesAndTheDocumentsTheyAreTakenFrom() {
    StringBuilder text = new StringBuilder();
    new TextCatalogue(80, TextStyle.PLAIN).write(List.of(Toys.rules()), text::append);
    assertThat(text.toString())
        .isEqualTo(
            """
            2 rules of toy@1

              ERROR    connection/local-asn-uniform
                       The tunnels of a connection share one local ASN
              clause   Recommendations, second item [S09]

              WARNING  tunnel/cidr-mask
                       The CIDR block of a tunnel has a mask of 30 bits
              clause   Parameters, Tunnel CIDR Block [S04]

            The page, 2024-10-18
            https://example.com/page
            """);
  }

  @Test
  void refusesAWidthThatNothingFitsIn() {
    assertThatThrownBy(() -> new TextCatalogue(39, TextStyle.PLAIN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
