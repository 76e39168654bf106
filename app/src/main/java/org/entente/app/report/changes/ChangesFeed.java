package org.entente.app.report.changes;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.app.report.brief.BriefTitle;
import org.entente.core.brief.Change;
import org.entente.engine.result.ChangesResult;

/**
 * Writes what changed as an Atom feed (RFC 4287), newest first. The id of an entry depends on the
 * members, the kind and the text alone, so that a reader does not show it twice.
 */
public final class ChangesFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private ChangesFeed() {}

  /** The feed. */
  public static String of(ChangesResult result) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      String members =
          result.after().members().stream()
              .map(state -> state.code())
              .collect(Collectors.joining("-"));
      element(xml, "title", "Entente: " + BriefTitle.of(result.after()));
      element(xml, "id", id(members));
      element(xml, "updated", instant(result.after().on()));
      xml.writeStartElement("author");
      element(xml, "name", "Entente");
      xml.writeEndElement();
      List<Change> newest =
          result.changes().stream()
              .sorted(
                  java.util.Comparator.comparing(
                          (Change change) -> change.day().orElse(result.after().on()))
                      .reversed()
                      .thenComparing(Change::kind)
                      .thenComparing(Change::text))
              .toList();
      for (Change change : newest) {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element(xml, "title", change.kind().label() + ": " + change.text());
        element(xml, "id", id(members + change.kind() + change.day() + change.text()));
        element(xml, "updated", instant(change.day().orElse(result.after().on())));
        element(
            xml,
            "summary",
            change.evidence().isEmpty()
                ? change.text()
                : change.text()
                    + " ["
                    + change.evidence().stream()
                        .limit(3)
                        .map(fact -> fact.id())
                        .collect(Collectors.joining(" "))
                    + "]");
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  private static void element(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    // XML has no form for control characters.
    xml.writeCharacters(words.replaceAll("\\p{Cc}", " "));
    xml.writeEndElement();
  }

  private static String id(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static String instant(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
