package org.entente.app.report.changes;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.app.report.brief.BriefTitle;
import org.entente.core.brief.Change;
import org.entente.core.record.Fact;
import org.entente.core.state.State;
import org.entente.engine.result.ChangesResult;

/**
 * Writes what changed as an Atom feed (RFC 4287), newest first. The id of an entry depends on the
 * members, the kind and the text alone, so that a reader does not show it twice.
 */
public final class ChangesFeed {

  private static final int MOST_RECORDS = 3;
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private ChangesFeed() {}

  /** The feed of one alliance. */
  public static String of(ChangesResult result) {
    return of(BriefTitle.of(result.after()), result.after().on(), List.of(result));
  }

  private record Entry(String members, String whose, LocalDate on, Change change) {

    LocalDate day() {
      return change.day().orElse(on);
    }
  }

  /**
   * The feed of several.
   *
   * @param title what it is about
   * @param on the date to which it reaches
   */
  public static String of(String title, LocalDate on, List<ChangesResult> results) {
    List<Entry> newest = new ArrayList<>();
    for (ChangesResult result : results) {
      String whose = results.size() == 1 ? "" : BriefTitle.of(result.after()) + ": ";
      result.changes().forEach(change -> newest.add(new Entry(members(result), whose, on, change)));
    }
    newest.sort(
        Comparator.comparing(Entry::day)
            .reversed()
            .thenComparing(Entry::members)
            .thenComparing(entry -> entry.change().kind())
            .thenComparing(entry -> entry.change().text()));
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "title", "Entente: " + title);
      element(
          xml,
          "id",
          id(results.stream().map(ChangesFeed::members).collect(Collectors.joining(" "))));
      element(xml, "updated", instant(on));
      xml.writeStartElement("author");
      element(xml, "name", "Entente");
      xml.writeEndElement();
      for (Entry entry : newest) {
        write(xml, entry);
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

  private static String members(ChangesResult result) {
    return result.after().members().stream().map(State::code).collect(Collectors.joining("-"));
  }

  private static void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
    Change change = entry.change();
    xml.writeCharacters("\n");
    xml.writeStartElement("entry");
    element(xml, "title", entry.whose() + change.kind().label() + ": " + change.text());
    element(xml, "id", id(entry.members() + change.kind() + change.day() + change.text()));
    element(xml, "updated", instant(entry.day()));
    String records =
        change.evidence().stream()
            .limit(MOST_RECORDS)
            .map(Fact::id)
            .collect(Collectors.joining(" "));
    element(
        xml, "summary", records.isEmpty() ? change.text() : change.text() + " [" + records + "]");
    xml.writeEndElement();
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
