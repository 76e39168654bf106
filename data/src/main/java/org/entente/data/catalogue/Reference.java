package org.entente.data.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A publication to cite, in the fields of BibTeX.
 *
 * @param key its key, unique in the catalogue
 * @param type article, book, incollection or misc
 * @param author the authors, each as "Family, Given"; a body by its name, in braces if it has a
 *     comma
 * @param year when it appeared
 * @param title its title
 * @param journal the journal; null if none, as all fields below
 * @param volume volume
 * @param number issue
 * @param pages first and last page, "115-132"
 * @param booktitle the book that it is a chapter of
 * @param editor the editors of that book, as authors
 * @param publisher publisher
 * @param address where the publisher is
 * @param howpublished what else it is
 * @param note remarks
 * @param doi digital object identifier, without address
 * @param url its address
 */
public record Reference(
    String key,
    String type,
    List<String> author,
    int year,
    String title,
    String journal,
    String volume,
    String number,
    String pages,
    String booktitle,
    List<String> editor,
    String publisher,
    String address,
    String howpublished,
    String note,
    String doi,
    String url) {

  private static final String SPECIAL = "&%$#_{}";

  /** Copies the lists. */
  public Reference {
    author = List.copyOf(author);
    editor = editor == null ? List.of() : List.copyOf(editor);
  }

  /** The entry for a BibTeX file, ended by a line feed. */
  public String bibtex() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("author", names(author));
    fields.put("title", title == null ? "" : "{" + escaped(title) + "}");
    fields.put("year", String.valueOf(year));
    put(fields, "journal", journal);
    put(fields, "booktitle", booktitle);
    fields.put("editor", names(editor));
    put(fields, "volume", volume);
    put(fields, "number", number);
    put(fields, "pages", pages == null ? null : pages.replaceAll(" *[-\u2013]+ *", "--"));
    put(fields, "publisher", publisher);
    put(fields, "address", address);
    put(fields, "howpublished", howpublished);
    put(fields, "note", note);
    // Set verbatim by the styles: a backslash would be part of the address.
    fields.put("doi", doi == null ? "" : doi);
    fields.put("url", url == null ? "" : url);
    String lines =
        fields.entrySet().stream()
            .filter(field -> !field.getValue().isEmpty())
            .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
            .collect(Collectors.joining(",\n"));
    return "@" + type + "{" + key + ",\n" + lines + "\n}\n";
  }

  private static void put(Map<String, String> fields, String name, String value) {
    fields.put(name, value == null ? "" : escaped(value));
  }

  private static String names(List<String> names) {
    return names.stream().map(Reference::name).collect(Collectors.joining(" and "));
  }

  /** A body such as "Correlates of War Project" must not be taken apart into given and family. */
  private static String name(String name) {
    boolean person = name.contains(",") && name.equals(unbraced(name));
    return person ? escaped(name) : "{" + escaped(unbraced(name)) + "}";
  }

  private static String unbraced(String name) {
    return name.startsWith("{") && name.endsWith("}") ? name.substring(1, name.length() - 1) : name;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** The reference as a line of text. */
  public String text() {
    List<String> parts = new ArrayList<>();
    parts.add(people(author) + " (" + year + ")");
    parts.add(title);
    if (booktitle != null) {
      parts.add(
          "In "
              + (editor.isEmpty()
                  ? ""
                  : people(editor) + (editor.size() == 1 ? " (ed.), " : " (eds.), "))
              + booktitle);
    }
    if (journal != null) {
      parts.add(journal + issue() + (pages == null ? "" : ", " + pages));
    } else if (pages != null) {
      parts.add("Pages " + pages);
    }
    if (publisher != null) {
      parts.add((address == null ? "" : address + ": ") + publisher);
    }
    if (howpublished != null) {
      parts.add(howpublished);
    }
    return parts.stream().map(Reference::stopped).collect(Collectors.joining(" "));
  }

  private String issue() {
    return (volume == null ? "" : " " + volume) + (number == null ? "" : "(" + number + ")");
  }

  private static String stopped(String part) {
    return part.endsWith(".") || part.endsWith("?") ? part : part + ".";
  }

  private static String people(List<String> given) {
    List<String> names = given.stream().map(Reference::unbraced).toList();
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1))
        + " and "
        + names.get(names.size() - 1);
  }
}
