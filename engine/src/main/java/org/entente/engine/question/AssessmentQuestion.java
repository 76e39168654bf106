package org.entente.engine.question;

import java.util.List;
import java.util.Optional;
import org.entente.text.article.CodedArticle;

/**
 * How well does this alliance hold?
 *
 * @param members two states or more, each by a name, code or number
 * @param on the date as YYYY-MM-DD; empty for the last day that the casebook covers
 * @param changes supposed changes to the records, in the language of what-ifs
 * @param articles coded articles whose events and claims are used too
 * @param kept whether the articles kept in the workspace are used too
 * @param without members of a named alliance that are left out
 */
public record AssessmentQuestion(
    List<String> members,
    Optional<String> on,
    List<String> changes,
    List<CodedArticle> articles,
    boolean kept,
    List<String> without) {

  /** Copies the lists. */
  public AssessmentQuestion {
    members = List.copyOf(members);
    changes = List.copyOf(changes);
    articles = List.copyOf(articles);
    without = List.copyOf(without);
  }

  /** What is on record alone. */
  public static AssessmentQuestion of(List<String> members, Optional<String> on) {
    return new AssessmentQuestion(members, on, List.of(), List.of(), false, List.of());
  }

  /** The same with supposed changes. */
  public AssessmentQuestion supposing(List<String> supposed) {
    return new AssessmentQuestion(members, on, supposed, articles, kept, without);
  }

  /** The same with articles. */
  public AssessmentQuestion with(List<CodedArticle> coded) {
    return new AssessmentQuestion(members, on, changes, coded, kept, without);
  }

  /** The same with or without the articles kept in the workspace. */
  public AssessmentQuestion withKept(boolean wanted) {
    return new AssessmentQuestion(members, on, changes, articles, wanted, without);
  }

  /** The same without some of the members. */
  public AssessmentQuestion without(List<String> left) {
    return new AssessmentQuestion(members, on, changes, articles, kept, left);
  }
}
