package io.github.bgpoveripsec.model.file;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Escapes, beyond what JSON demands, what no text file has: the reader would refuse it bare. */
final class JsonEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final char DELETE = 0x7f;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    boolean bare = Utf8.isText((char) c) && !Character.isSurrogate((char) c);
    return bare ? null : new SerializedString(String.format(Locale.ROOT, "\\u%04x", c));
  }
}
