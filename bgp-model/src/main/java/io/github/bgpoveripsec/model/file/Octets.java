package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.text.Quotation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a file holds, before anything is made of it. */
final class Octets {
  private Octets() {}

  /** The format that the name of a file promises, or else the one that it begins like. */
  static FileFormat format(Path file, byte[] octets) {
    return FileFormat.ofName(file.toString()).orElseGet(() -> FileFormat.ofContent(octets));
  }

  /** Reads at most one octet more than a file may have, whatever the file is. */
  static byte[] of(Path file) throws RefusedException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Limits.OCTETS + 1);
    } catch (NoSuchFileException e) {
      throw RefusedException.unreadable("expected a file, found none of this name");
    } catch (AccessDeniedException e) {
      throw RefusedException.unreadable("expected a file that may be read, found one that may not");
    } catch (IOException e) {
      String reason = Quotation.quote(String.valueOf(e.getMessage()));
      throw RefusedException.unreadable("expected a file that can be read, found " + reason);
    }
  }
}
