package org.entente.text.read.format;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The dates of the items of a feed, as they are written. The library that reads feeds gives moments
 * in time, and a moment says nothing of the day that its writer meant.
 */
final class FeedDates {

  /** Elements of RSS, of Dublin Core and of Atom by how well they tell the day of publication. */
  private static final Map<String, Integer> RANKS =
      Map.of(
          "pubDate",
          0,
          "published",
          0,
          "issued",
          1,
          "date",
          2,
          "created",
          3,
          "updated",
          4,
          "modified",
          5);

  private static final int LONGEST = 200;

  private record Dated(int rank, String text) {}

  private FeedDates() {}

  /**
   * The dates of each item, likeliest first, in the order of the items.
   *
   * @param xml without a document type
   */
  static List<List<String>> of(String xml) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLReporter((message, type, information, location) -> {});
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      List<List<String>> items = items(reader);
      reader.close();
      return items;
    } catch (XMLStreamException e) {
      throw new IOException("not well-formed XML: " + e.getMessage(), e);
    }
  }

  private static List<List<String>> items(XMLStreamReader reader) throws XMLStreamException {
    List<List<String>> items = new ArrayList<>();
    List<Dated> dates = new ArrayList<>();
    int depth = 0;
    int item = 0;
    StringBuilder text = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          text.setLength(0);
          if (item == 0 && isItem(reader.getLocalName())) {
            item = depth;
            dates.clear();
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (item > 0 && depth == item + 1 && text.length() <= LONGEST) {
            text.append(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          Integer rank = RANKS.get(reader.getLocalName());
          if (item > 0 && depth == item + 1 && rank != null && text.length() <= LONGEST) {
            dates.add(new Dated(rank, text.toString().strip()));
          }
          if (depth == item) {
            items.add(sorted(dates));
            item = 0;
          }
          depth--;
        }
        default -> {}
      }
    }
    return Collections.unmodifiableList(items);
  }

  private static boolean isItem(String name) {
    return name.equals("item") || name.equals("entry");
  }

  private static List<String> sorted(List<Dated> dates) {
    return dates.stream()
        .sorted((a, b) -> Integer.compare(a.rank(), b.rank()))
        .map(Dated::text)
        .filter(date -> !date.isEmpty())
        .toList();
  }
}
