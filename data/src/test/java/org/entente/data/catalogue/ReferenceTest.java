package org.entente.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** References as BibTeX and as text. */
class ReferenceTest {

  private static Reference of(String yaml) {
    return Catalogue.mapper().readValue(yaml, Reference.class);
  }

  private static final Reference ARTICLE =
      of(
          """
          key: singer1987
          type: article
          author: ["Singer, J. David", "Strand, H\u00e5vard"]
          year: 1987
          title: Reconstructing the Correlates of War Dataset
          journal: International Interactions
          volume: "14"
          number: "2"
          pages: "115-132"
          doi: 10.1080/03050628808434695
          """);

  private static final Reference CHAPTER =
      of(
          """
          key: singer1972
          type: incollection
          author: ["Singer, J. David", "Bremer, Stuart", "Stuckey, John"]
          year: 1972
          title: Capability Distribution
          booktitle: Peace, War, and Numbers
          editor: ["Russett, Bruce"]
          publisher: Sage
          address: Beverly Hills
          pages: "19-48"
          """);

  private static Reference by(String author, String title) {
    return of(
        "{key: k, type: misc, year: 2017, author: [\""
            + author
            + "\"], title: \""
            + title
            + "\", url: \"https://example.org/a_b?c=1&d=%20#e\"}");
  }

  @Test
  void anArticleAsBibtex() {
    assertThat(ARTICLE.bibtex())
        .isEqualTo(
            """
            @article{singer1987,
              author = {Singer, J. David and Strand, H\u00e5vard},
              title = {{Reconstructing the Correlates of War Dataset}},
              year = {1987},
              journal = {International Interactions},
              volume = {14},
              number = {2},
              pages = {115--132},
              doi = {10.1080/03050628808434695}
            }
            """);
  }

  @Test
  void aChapterAsBibtex() {
    assertThat(CHAPTER.bibtex())
        .isEqualTo(
            """
            @incollection{singer1972,
              author = {Singer, J. David and Bremer, Stuart and Stuckey, John},
              title = {{Capability Distribution}},
              year = {1972},
              booktitle = {Peace, War, and Numbers},
              editor = {Russett, Bruce},
              pages = {19--48},
              publisher = {Sage},
              address = {Beverly Hills}
            }
            """);
  }

  @Test
  void aBodyIsOneNameWhetherOrNotItStandsInBraces() {
    assertThat(by("Correlates of War Project", "X").bibtex())
        .contains("author = {{Correlates of War Project}},");
    assertThat(by("{Correlates of War Project}", "X").bibtex())
        .contains("author = {{Correlates of War Project}},");
    assertThat(by("{Department of State, Office & Library}", "X").bibtex())
        .contains("author = {{Department of State, Office \\& Library}},");
    assertThat(by("{Correlates of War Project}", "X").text())
        .startsWith("Correlates of War Project (2017). X.");
  }

  @Test
  void charactersThatBibtexReadsOtherwiseAreEscaped() {
    assertThat(by("A, B", "War & Peace: 50% of $1, #1_x {y}").bibtex())
        .contains("title = {{War \\& Peace: 50\\% of \\$1, \\#1\\_x \\{y\\}}},");
  }

  @Test
  void lettersBeyondAsciiStayAsTheyAre() {
    assertThat(by("Pettersson, Ther\u00e9se", "\u00d6berg").bibtex())
        .contains("{Pettersson, Ther\u00e9se}", "{{\u00d6berg}}");
  }

  /** BibTeX styles set these two verbatim: a backslash would be part of the address. */
  @Test
  void addressesAreNotEscaped() {
    assertThat(by("A, B", "X").bibtex()).contains("url = {https://example.org/a_b?c=1&d=%20#e}");
    Reference old =
        of("{key: k, type: misc, year: 1990, author: [\"A, B\"], title: X, doi: 10.1/a_b}");
    assertThat(old.bibtex()).contains("doi = {10.1/a_b}");
  }

  @Test
  void pagesHaveTwoHyphensHoweverTheyAreGiven() {
    for (String pages : new String[] {"19-48", "19--48", "19\u201348", "19 \u2013 48"}) {
      Reference reference =
          of(
              "{key: k, type: article, year: 1990, author: [\"A, B\"], title: X, pages: \""
                  + pages
                  + "\"}");
      assertThat(reference.bibtex()).contains("pages = {19--48}");
    }
  }

  @Test
  void asText() {
    assertThat(ARTICLE.text())
        .isEqualTo(
            "Singer, J. David and Strand, H\u00e5vard (1987). Reconstructing the Correlates of War"
                + " Dataset. International Interactions 14(2), 115-132.");
    assertThat(CHAPTER.text())
        .isEqualTo(
            "Singer, J. David, Bremer, Stuart and Stuckey, John (1972). Capability Distribution."
                + " In Russett, Bruce (ed.), Peace, War, and Numbers. Pages 19-48."
                + " Beverly Hills: Sage.");
    assertThat(by("A, B", "Who?").text()).isEqualTo("A, B (2017). Who?");
  }

  @Test
  void everyEntryOfTheCatalogueHasItsBracesInPairs() {
    for (DataSet set : Catalogue.builtin().all()) {
      for (Reference reference : set.references()) {
        String entry = reference.bibtex().replace("\\{", "").replace("\\}", "");
        assertThat(entry.chars().filter(c -> c == '{').count())
            .as(entry)
            .isEqualTo(entry.chars().filter(c -> c == '}').count());
        assertThat(entry).startsWith("@" + reference.type() + "{" + reference.key() + ",\n");
      }
    }
  }
}
