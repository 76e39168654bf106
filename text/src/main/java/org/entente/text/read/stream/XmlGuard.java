package org.entente.text.read.stream;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.text.read.entry.TooLarge;

/**
 * Looks through XML before it is made into a tree: a declared document type is refused, with all
 * entities; so is nesting that would overflow the stack of whoever walks the tree. O(length).
 */
public final class XmlGuard {

  private XmlGuard() {}

  /**
   * Checks.
   *
   * @throws IOException if it is no XML, declares a document type, or is too deep
   */
  public static void check(String xml, int deepest) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Without a reporter the factory's own would print.
    factory.setXMLReporter((message, type, information, location) -> {});
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      walk(reader, deepest);
      reader.close();
    } catch (XMLStreamException e) {
      throw new IOException("not well-formed XML: " + e.getMessage(), e);
    }
  }

  private static void walk(XMLStreamReader reader, int deepest)
      throws XMLStreamException, IOException {
    int depth = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.DTD ->
            throw new IOException("it declares a document type, which may contain entity bombs");
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
      if (depth > deepest) {
        throw new TooLarge("its elements are nested more than " + deepest + " deep");
      }
    }
  }
}
