package io.github.bgpoveripsec.rules.layout;

import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes HTML, in the spelling that is XML as well.
 *
 * <p>All text and all attributes are escaped, and what would be invisible is spelt out, so that
 * nothing in a subject can become markup.
 */
public final class Markup {
  private static final Set<String> INLINE =
      Set.of(
          "a", "b", "code", "span", "strong", "text", "title", "tspan", "th", "td", "dt", "dd",
          "wbr");

  private final Consumer<? super String> out;
  private final XMLStreamWriter xml;

  /** Writes to somebody, piece by piece. */
  public Markup(Consumer<? super String> out) {
    this.out = out;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new Pieces(out));
    } catch (XMLStreamException e) {
      throw new IllegalStateException("no writer of XML", e);
    }
  }

  /** Begins an element. */
  public Markup open(String name, String... namesAndValues) {
    return attempt(
        () -> {
          newLine(name);
          xml.writeStartElement(name);
          attributes(namesAndValues);
        });
  }

  /** Ends the element that was begun last. */
  public Markup close() {
    return attempt(xml::writeEndElement);
  }

  /** Writes an element that holds nothing but a text. */
  public Markup leaf(String name, String text, String... namesAndValues) {
    return open(name, namesAndValues).text(text).close();
  }

  /** Writes an element that can hold nothing. */
  public Markup empty(String name, String... namesAndValues) {
    return attempt(
        () -> {
          newLine(name);
          xml.writeEmptyElement(name);
          attributes(namesAndValues);
        });
  }

  /** Writes a text. */
  public Markup text(String text) {
    return attempt(() -> xml.writeCharacters(XmlText.line(text)));
  }

  /** Lets somebody else write markup, or what is no markup, here. */
  public Markup insert(Consumer<Consumer<? super String>> writer) {
    attempt(
        () -> {
          xml.writeCharacters(""); // ends the tag that is still open
          xml.flush();
        });
    writer.accept(out);
    return this;
  }

  /** Hands on what is still held back. */
  public void end() {
    attempt(xml::close);
  }

  private void newLine(String name) throws XMLStreamException {
    if (!INLINE.contains(name)) {
      xml.writeCharacters("\n");
    }
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      xml.writeAttribute(namesAndValues[i], XmlText.line(namesAndValues[i + 1]));
    }
  }

  private Markup attempt(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the elements are nested wrongly", e);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }
}
