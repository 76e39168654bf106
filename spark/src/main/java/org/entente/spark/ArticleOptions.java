package org.entente.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.entente.spark.article.ArticleArchive;
import org.entente.spark.article.ReadAs;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which articles a job reads, and what is said of them: the options of {@code entente read}. */
final class ArticleOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "Files, folders, or patterns.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--fields",
      paramLabel = "MAP",
      description =
          "Which JSON field, or CSV or Parquet column, is which: title=headline,text=body.")
  private String fields;

  @Option(names = "--outlet", paramLabel = "NAME", description = "The outlet of all articles.")
  private String outlet;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "The date of publication for all articles, as YYYY-MM-DD; it overrides the dates that they give.")
  private LocalDate published;

  /** Where they are. */
  List<String> names() {
    return names;
  }

  /** The articles. */
  ArticleArchive files(OptionalInt partitions) {
    ReadAs as = new ReadAs(fields, outlet, published);
    try {
      as.reader();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--fields: " + e.getMessage(), e);
    }
    return new ArticleArchive(names, as, partitions);
  }
}
