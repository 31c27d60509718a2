package io.github.bgpoveripsec.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.net.Asn;
import io.github.bgpoveripsec.model.net.AsnUse;
import io.github.bgpoveripsec.model.net.Ip;
import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.net.PrefixSet;
import io.github.bgpoveripsec.model.route.AsPath;
import io.github.bgpoveripsec.model.route.Community;
import io.github.bgpoveripsec.model.route.Origin;
import io.github.bgpoveripsec.model.route.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the examples of the package pages and holds the pages to them. */
class PackageExamplesTest {

  @Test
  void net() {
    Prefix tunnel = Prefix.parse("169.254.11.0/30");
    PrefixSet reserved =
        PrefixSet.of(Prefix.parse("169.254.0.0/30"), Prefix.parse("169.254.1.0/30"));
    boolean free = !reserved.overlaps(tunnel);
    AsnUse use = Asn.parse("AS65530").use();

    assertThat(free).isTrue();
    assertThat(use).isEqualTo(AsnUse.PRIVATE);
  }

  @Test
  void route() {
    Route route =
        Route.builder()
            .prefix(Prefix.parse("192.168.0.0/16"))
            .nextHop(Ip.parse("169.254.11.2"))
            .asPath(AsPath.parse("65530 65531 {64512 64513}"))
            .origin(Origin.IGP)
            .addCommunities(Community.NO_EXPORT)
            .build();
    int hops = route.asPath().length();

    assertThat(hops).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"net", "route"})
  void thePageShowsTheExampleThatRunsHere(String name) throws IOException {
    Path sources = Path.of("src");
    String here =
        Files.readString(
            sources.resolve("test/java/io/github/bgpoveripsec/model/PackageExamplesTest.java"));
    String page =
        Files.readString(
            sources.resolve(
                "main/java/io/github/bgpoveripsec/model/" + name + "/package-info.java"));
    String example =
        page.substring(page.indexOf("{@code\n") + 7, page.indexOf(" * }</pre>"))
            .lines()
            .map(line -> line.replaceFirst("^ \\*\\s*", ""))
            .collect(Collectors.joining(" "));
    assertThat(example).isNotBlank();
    assertThat(here.replaceAll("\\s+", " ")).contains(example.replaceAll("\\s+", " ").strip());
  }
}
