package org.entente.data.network.file;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with one element on a line, indented by two blanks for each level; lines end in LF. */
final class XmlText {

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;
  private final Deque<Boolean> hasElements = new ArrayDeque<>();

  XmlText() {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    } catch (XMLStreamException e) {
      throw cannotFail(e);
    }
  }

  /** Opens an element; names of attributes and their values take turns. */
  XmlText open(String name, String... attributes) {
    try {
      newLine();
      xml.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], attributes[i + 1]);
      }
    } catch (XMLStreamException e) {
      throw cannotFail(e);
    }
    hasElements.push(false);
    return this;
  }

  private void newLine() throws XMLStreamException {
    if (!hasElements.isEmpty()) {
      hasElements.pop();
      hasElements.push(true);
    }
    xml.writeCharacters("\n" + "  ".repeat(hasElements.size()));
  }

  /** Text inside of the element that is open. */
  XmlText text(String text) {
    try {
      xml.writeCharacters(text);
    } catch (XMLStreamException e) {
      throw cannotFail(e);
    }
    return this;
  }

  /** Closes the innermost element. */
  XmlText close() {
    try {
      if (hasElements.pop()) {
        xml.writeCharacters("\n" + "  ".repeat(hasElements.size()));
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw cannotFail(e);
    }
    return this;
  }

  /** The whole text, when all elements are closed. */
  String end() {
    try {
      xml.flush();
    } catch (XMLStreamException e) {
      throw cannotFail(e);
    }
    return out + "\n";
  }

  private static IllegalStateException cannotFail(XMLStreamException e) {
    return new IllegalStateException("writing to memory cannot fail", e);
  }
}
