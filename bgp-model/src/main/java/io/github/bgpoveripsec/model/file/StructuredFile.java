package io.github.bgpoveripsec.model.file;

import io.github.bgpoveripsec.model.file.StructuredResult.Read;
import io.github.bgpoveripsec.model.file.StructuredResult.Refused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A format for files other than topologies, read as strictly and written as steadily as these.
 *
 * <p>The format is described once, as a {@link FileMapping}; from the description follow the
 * reader, the writer and the list of keys. Whatever a file holds, reading ends with a value or with
 * every problem, each with its position, its place and what was expected there.
 *
 * <p>What a file says twice may be read as one and the same object, so values have to be immutable.
 *
 * <pre>{@code
 * FileScalar<String> name = FileScalar.text("a name", "Ada", text -> text);
 * StructuredFile<List<String>> guests = StructuredFile.of(
 *     FileMapping.<List<String>, List<String>>of("a guest", ArrayList::new, List::copyOf)
 *         .required("guest", name, new FileProperty<>(list -> list.get(0), List::add)));
 * }</pre>
 *
 * @param <T> what such a file says
 */
public final class StructuredFile<T> {
  private final ObjectShape<T, ?> shape;

  private StructuredFile(ObjectShape<T, ?> shape) {
    this.shape = shape;
  }

  /**
   * A format.
   *
   * @param mapping the keys of the whole file, to which this adds {@code version: 1} as the first
   * @param <T> what such a file says
   * @return the format
   */
  public static <T> StructuredFile<T> of(FileMapping<T, ?> mapping) {
    return new StructuredFile<>(versioned(mapping.shape()));
  }

  private static <T, B> ObjectShape<T, B> versioned(ObjectShape<T, B> shape) {
    return shape.beginning(
        Field.required(
            FormatVersion.KEY,
            FormatVersion.SHAPE,
            value -> FormatVersion.NUMBER,
            (builder, version) -> {},
            FormatVersion.NUMBER));
  }

  /**
   * Reads a file, in the format that its name promises, or else the one that it begins like.
   *
   * @param file the file
   * @return what it says, or why it says nothing
   */
  public StructuredResult<T> read(Path file) {
    try {
      byte[] octets = Octets.of(file);
      return read(octets, Octets.format(file, octets));
    } catch (RefusedException e) {
      return new Refused<>(e.refused());
    }
  }

  /**
   * Reads what a file holds.
   *
   * @param octets text in UTF-8
   * @param format the format of the text
   * @return what it says, or why it says nothing
   */
  public StructuredResult<T> read(byte[] octets, FileFormat format) {
    Problems problems = new Problems();
    try {
      Tree tree = new TreeReader(problems).read(octets, format, shape.phrase());
      Optional<T> value = problems.isEmpty() ? value(tree, problems) : Optional.empty();
      if (value.isPresent() && problems.isEmpty()) {
        return new Read<>(value.get());
      }
    } catch (RefusedException e) {
      problems.add(e.problem());
    } catch (Problems.EnoughException e) {
      // what has been found until then is enough
    }
    return new Refused<>(problems.refused());
  }

  private Optional<T> value(Tree tree, Problems problems) throws RefusedException {
    FormatVersion.check(tree);
    return shape.read(Node.root(tree), problems);
  }

  /**
   * Reads a text.
   *
   * @param text what a file may hold
   * @param format the format of the text
   * @return what it says, or why it says nothing
   */
  public StructuredResult<T> read(String text, FileFormat format) {
    return read(text.getBytes(StandardCharsets.UTF_8), format);
  }

  /**
   * Writes a value as text that reads back as the same value; the same value always gives the same
   * text.
   *
   * @param value the value
   * @param format the format of the text
   * @return the text, its lines ended by line feeds
   * @throws IllegalStateException if the library that writes the format is missing; the message
   *     names it
   */
  public String write(T value, FileFormat format) {
    return ShapeWriter.write(value, shape, format);
  }

  /**
   * Every key of the format.
   *
   * @return the keys in the order in which they are written, each followed by those inside it
   */
  public List<KeyDescription> keys() {
    List<KeyDescription> keys = new ArrayList<>();
    shape.describe("", keys::add);
    return keys;
  }
}
