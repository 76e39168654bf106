package org.entente.data.network.file;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.MissingResourceException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.data.csv.TableProblem;
import org.entente.data.csv.TableProblems;

/**
 * Walks through an XML file that may be hostile: a document type definition, which could name other
 * files or grow without bounds, ends the reading, and nothing outside of the file is ever opened.
 */
final class XmlFile {

  private XmlFile() {}

  /** Takes the elements of a file. */
  interface Elements {
    /** An element begins. */
    void start(XMLStreamReader xml);

    /** Text inside of the innermost element. */
    void text(String text);

    /** An element ends. */
    void end(String name);

    /** What was read, when the file has ended well. */
    ReadNetworks result();
  }

  static ReadNetworks read(String file, byte[] bytes, Elements elements) {
    XMLStreamReader xml = null;
    try {
      xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> elements.start(xml);
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              elements.text(xml.getText());
          case XMLStreamConstants.END_ELEMENT -> elements.end(xml.getLocalName());
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
            return refused(file, line(xml), "the file has a DOCTYPE or entities of its own");
          }
          default -> {}
        }
      }
      return elements.result();
    } catch (XMLStreamException e) {
      long line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
      return refused(file, line, "the file is not well-formed XML");
    } catch (MissingResourceException e) {
      // The JDK's reader lacks the text of some of its own messages.
      return refused(file, xml == null ? 0 : line(xml), "the file is not well-formed XML");
    } finally {
      close(xml);
    }
  }

  static long line(XMLStreamReader xml) {
    return Math.max(0, xml.getLocation().getLineNumber());
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    // Without a reporter the factory's own would print.
    factory.setXMLReporter((message, type, information, location) -> {});
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the file is read");
        });
    return factory;
  }

  private static ReadNetworks refused(String file, long line, String message) {
    TableProblems problems = new TableProblems();
    problems.add(
        new TableProblem(
            file, line, "", "", message, "Export it again from the program that it came from"));
    return new ReadNetworks(List.of(), problems);
  }

  private static void close(XMLStreamReader xml) {
    try {
      if (xml != null) {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException("closing what was read from memory cannot fail", e);
    }
  }
}
