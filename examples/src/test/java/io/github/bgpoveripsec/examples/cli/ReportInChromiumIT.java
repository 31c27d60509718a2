package io.github.bgpoveripsec.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the HTML report in a real browser; the profile {@code browser} runs it. */
@Tag("browser")
class ReportInChromiumIT {
  private static final int NARROW = 390;

  /** The width of a page of A4 within its margins, in pixels of CSS. */
  private static final int PAPER = 687;

  private static final String REASON = "the carrier asks for it until the old device is gone";

  private static final String DARK = "--blink-settings=preferredColorScheme=0";
  private static final Pattern SAID = Pattern.compile("<p>(.*?)</p>", Pattern.DOTALL);
  private static final Pattern PDF_PAGE = Pattern.compile("/Type /Page\\b(?!s)");

  @TempDir private Path directory;

  @BeforeEach
  void writeTheReport() throws IOException {
    Path baseline =
        Files.writeString(
            directory.resolve("known.yaml"),
            """
            version: 1
            designs:
              - design: elsewhere.yaml
                findings: []
            """);
    Path overrides =
        Files.writeString(
            directory.resolve("overrides.yaml"),
            """
            version: 1
            disable:
              - rule: tunnel/cidr-reserved
                at: vpnGateways[vpn-1].connections[vco-1]
                reason: %s
            """
                .formatted(REASON));
    Shell.Result check =
        Shell.run(
            Shell.ROOT,
            "examples/bin/bgp check --format html --output $0 --config $1 --baseline $2"
                + " examples/topologies/broken.yaml",
            directory.resolve("report.html").toString(),
            overrides.toString(),
            baseline.toString());
    assertThat(check.status()).isEqualTo(1);
  }

  @Test
  void everyFindingStandsOnThePage() throws IOException, InterruptedException {
    String page = dom("report.html");
    assertThat(page)
        .contains("<h1>examples/<wbr>topologies/<wbr>broken.yaml</h1>", "<svg", "</html>");
    assertThat(page).contains("vpn-gateway/tunnel-cidr-unique", "tunnel/cidr-reserved");
    assertThat(page).doesNotContain("<script", "<link", "src=");
  }

  @Test
  void thePageGoesAlongWithLightAndDark() throws IOException, InterruptedException {
    BufferedImage light = picture("light.png", "--blink-settings=preferredColorScheme=1");
    BufferedImage dark = picture("dark.png", DARK);
    assertThat(brightness(light)).isGreaterThan(200);
    assertThat(brightness(dark)).isLessThan(80);
    assertThat(colours(light)).as("colours of a page that is not blank").isGreaterThan(20);
  }

  @Test
  void aNarrowScreenNeedsNoSidewaysScrolling() throws IOException, InterruptedException {
    assertThat(said("'width ' + root.scrollWidth", NARROW)).isEqualTo("width " + NARROW);
  }

  @Test
  void everyReasonIsSeenOnANarrowScreen() throws IOException, InterruptedException {
    String decisions = "[...root.querySelectorAll('.decided td[data-label=Reason]')]";
    assertThat(said(decisions + ".map(it => it.innerText).join()", NARROW)).isEqualTo(REASON);
    assertThat(said(decisions + ".map(it => it.getBoundingClientRect().right).join()", NARROW))
        .satisfies(right -> assertThat(Double.parseDouble(right)).isBetween(100.0, 390.0));
  }

  @Test
  void whatIsDecidedStandsInASectionOfItsOwn() throws IOException, InterruptedException {
    assertThat(said("root.querySelector('.decided').innerText", 1280))
        .contains("Overrides and baseline", "disabled", REASON, "0 known findings");
    assertThat(said("root.querySelector('.aside').innerText", 1280))
        .isEqualTo("Not counted: 1 finding suppressed, with a reason.");
  }

  @Test
  void paperShowsBlackOnWhiteWithoutNavigation() throws IOException, InterruptedException {
    String asPrinted =
        "(style.textContent = style.textContent.replace('@media print', '@media all'), %s)";
    assertThat(
            said(asPrinted.formatted("getComputedStyle(root.querySelector('nav')).display"), PAPER))
        .isEqualTo("none");
    assertThat(
            said(asPrinted.formatted("getComputedStyle(root.querySelector('body')).color"), PAPER))
        .isEqualTo("rgb(0, 0, 0)");
    assertThat(
            said(
                asPrinted.formatted(
                    "getComputedStyle(root.querySelector('.finding')).backgroundColor"),
                PAPER))
        .isEqualTo("rgb(255, 255, 255)");
    String edges =
        "Math.max(...[...root.querySelectorAll('.tile, .finding, figure, table, .verdict')]"
            + ".map(it => it.getBoundingClientRect().right))";
    assertThat(Double.parseDouble(said(asPrinted.formatted(edges), PAPER))).isLessThan(PAPER);
  }

  @Test
  void thePageCanBePrinted() throws IOException, InterruptedException {
    Path print = directory.resolve("report.pdf");
    chromium("report.html", "--print-to-pdf=" + print);
    String pdf = Files.readString(print, StandardCharsets.ISO_8859_1);
    assertThat(pdf).startsWith("%PDF").hasSizeGreaterThan(20_000);
    assertThat(PDF_PAGE.matcher(pdf).results().count()).isBetween(4L, 20L);
  }

  /** What a script says of the report on a screen of some width, in dark mode. */
  private String said(String script, int width) throws IOException, InterruptedException {
    Files.writeString(
        directory.resolve("frame.html"),
        """
        <!DOCTYPE html><title></title><p></p>
        <iframe style='width:%dpx;height:900px;border:0' src='report.html'></iframe>
        <script>
          document.querySelector('iframe').onload = event => {
            const root = event.target.contentDocument.documentElement;
            const style = root.querySelector('style');
            document.querySelector('p').innerText = %s;
          };
        </script>
        """
            .formatted(width, script));
    Matcher said = SAID.matcher(dom("frame.html"));
    assertThat(said.find()).isTrue();
    return said.group(1).replace("<br>", "\n");
  }

  private String dom(String page) throws IOException, InterruptedException {
    return Files.readString(chromium(page, "--allow-file-access-from-files", DARK, "--dump-dom"));
  }

  private BufferedImage picture(String name, String scheme)
      throws IOException, InterruptedException {
    Path file = directory.resolve(name);
    chromium("report.html", scheme, "--window-size=1280,900", "--screenshot=" + file);
    return ImageIO.read(file.toFile());
  }

  /** Runs the browser and gives the file with what it wrote to standard output. */
  private Path chromium(String page, String... options) throws IOException, InterruptedException {
    Path output = directory.resolve("output");
    List<String> command = new ArrayList<>(List.of("chromium", "--headless", "--no-sandbox"));
    command.addAll(List.of("--disable-gpu", "--no-first-run", "--disable-background-networking"));
    command.addAll(List.of("--disable-component-update", "--disable-sync", "--hide-scrollbars"));
    command.add("--user-data-dir=" + directory.resolve("profile"));
    command.addAll(List.of(options));
    command.add(directory.resolve(page).toUri().toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isZero();
    return output;
  }

  private static double brightness(BufferedImage image) {
    return pixels(image)
        .map(rgb -> ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3)
        .average()
        .orElseThrow();
  }

  private static long colours(BufferedImage image) {
    return pixels(image).distinct().count();
  }

  private static IntStream pixels(BufferedImage image) {
    return IntStream.of(
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
  }
}
