package io.github.bgpoveripsec.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  @TempDir private Path directory;

  @BeforeEach
  void writeTheReport() {
    Shell.Result check =
        Shell.run(
            Shell.ROOT,
            "examples/bin/bgp check --format html --output $0 examples/topologies/broken.yaml",
            directory.resolve("report.html").toString());
    assertThat(check.status()).isEqualTo(1);
  }

  @Test
  void everyFindingStandsOnThePage() throws IOException, InterruptedException {
    String page = dom("report.html");
    assertThat(page).contains("<h1>examples/topologies/broken.yaml</h1>", "<svg", "</html>");
    assertThat(page).contains("vpn-gateway/tunnel-cidr-unique", "tunnel/cidr-reserved");
    assertThat(page).doesNotContain("<script", "<link", "src=");
  }

  @Test
  void thePageGoesAlongWithLightAndDark() throws IOException, InterruptedException {
    BufferedImage light = picture("light.png", "--blink-settings=preferredColorScheme=1");
    BufferedImage dark = picture("dark.png", "--blink-settings=preferredColorScheme=0");
    assertThat(brightness(light)).isGreaterThan(200);
    assertThat(brightness(dark)).isLessThan(80);
    assertThat(colours(light)).as("colours of a page that is not blank").isGreaterThan(20);
  }

  @Test
  void aNarrowScreenNeedsNoSidewaysScrolling() throws IOException, InterruptedException {
    Files.writeString(
        directory.resolve("frame.html"),
        "<!DOCTYPE html><title></title><iframe style='width:"
            + NARROW
            + "px;border:0' src='report.html' onload=\"document.title ="
            + " 'width ' + contentDocument.documentElement.scrollWidth\"></iframe>");
    assertThat(dom("frame.html")).contains("<title>width " + NARROW + "</title>");
  }

  @Test
  void thePageCanBePrinted() throws IOException, InterruptedException {
    Path print = directory.resolve("report.pdf");
    chromium("report.html", "--print-to-pdf=" + print);
    assertThat(Files.readAllBytes(print)).startsWith('%', 'P', 'D', 'F').hasSizeGreaterThan(20_000);
  }

  private String dom(String page) throws IOException, InterruptedException {
    return Files.readString(chromium(page, "--allow-file-access-from-files", "--dump-dom"));
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
