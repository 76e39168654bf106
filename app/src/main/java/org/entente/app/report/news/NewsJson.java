package org.entente.app.report.news;

import java.util.List;
import java.util.Optional;
import org.entente.app.report.claim.ClaimJson;
import org.entente.app.report.format.Json;
import org.entente.app.report.format.ProgramVersion;
import org.entente.text.article.ArticleRecords;
import org.entente.text.article.CodedArticle;
import org.entente.text.event.CodedEvent;
import org.entente.text.event.Explanation;
import org.entente.text.event.Participant;
import org.entente.text.event.TextSpan;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.story.Story;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes coded articles as JSON; offsets count the characters of the article's text from 0. */
public final class NewsJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private NewsJson() {}

  /** The document. */
  public static String of(
      List<CodedArticle> articles,
      List<Story> stories,
      List<Problem> problems,
      boolean all,
      boolean explain) {
    ObjectNode root = NODES.objectNode();
    root.put("schema", "entente-events").put("version", 1);
    root.put("program", "entente " + ProgramVersion.get());
    ArrayNode list = root.putArray("articles");
    articles.forEach(article -> list.add(article(article, all, explain)));
    ArrayNode told = root.putArray("stories");
    for (Story story : stories) {
      ObjectNode node = told.addObject();
      node.put("first_day", story.earliest().map(Object::toString).orElse(null));
      ArrayNode outlets = node.putArray("outlets");
      story.outlets().forEach(outlets::add);
      ArrayNode members = node.putArray("articles");
      story.articles().forEach(article -> members.add(article.origin().toString()));
    }
    ArrayNode troubles = root.putArray("problems");
    problems.forEach(problem -> troubles.add(problem.toString()));
    return Json.text(root);
  }

  private static ObjectNode article(CodedArticle coded, boolean all, boolean explain) {
    Article article = coded.article();
    ObjectNode node = NODES.objectNode().put("origin", article.origin().toString());
    text(node, "title", article.title().value());
    text(node, "outlet", article.outlet().value());
    text(node, "published", article.published().value());
    text(node, "language", article.language().value());
    node.put("characters", article.text().length());
    ArrayNode events = node.putArray("events");
    coded.events(all).forEach(event -> events.add(event(coded, event)));
    node.set("claims", ClaimJson.array(ArticleRecords.claims(coded)));
    if (explain) {
      ArrayNode sentences = node.putArray("sentences");
      coded.coding().explanations().forEach(e -> sentences.add(sentence(coded, e)));
    }
    return node;
  }

  private static ObjectNode event(CodedArticle coded, CodedEvent event) {
    ObjectNode node = NODES.objectNode().put("event", event.type().name());
    text(node, "mode", event.mode());
    ArrayNode contexts = node.putArray("context");
    event.contexts().stream().sorted().forEach(contexts::add);
    node.set("source", participants(coded, event.sources()));
    node.set("target", participants(coded, event.targets()));
    node.put("reciprocal", event.isReciprocal());
    ArrayNode flags = node.putArray("aux");
    event.flags().stream()
        .sorted()
        .forEach(flag -> flags.add(flag.name().toLowerCase(java.util.Locale.ROOT)));
    text(node, "date", event.date());
    if (event.reporter().isPresent()) {
      node.set("reporter", participant(coded, event.reporter().get()));
    } else {
      node.putNull("reporter");
    }
    node.put("rule", event.rule());
    node.set("trigger", span(coded, event.trigger()));
    node.set("sentence", span(coded, event.sentence()));
    return node;
  }

  private static ArrayNode participants(CodedArticle coded, List<Participant> participants) {
    ArrayNode array = NODES.arrayNode();
    participants.forEach(participant -> array.add(participant(coded, participant)));
    return array;
  }

  private static ObjectNode participant(CodedArticle coded, Participant participant) {
    ObjectNode node = NODES.objectNode().put("code", participant.actor().code());
    node.put("sector", participant.actor().sector().name());
    node.put("basis", participant.basis().name().toLowerCase(java.util.Locale.ROOT));
    node.setAll(span(coded, participant.span()));
    return node;
  }

  private static ObjectNode span(CodedArticle coded, TextSpan span) {
    return NODES
        .objectNode()
        .put("begin", span.begin())
        .put("end", span.end())
        .put("text", span.of(coded.article().text()));
  }

  private static ObjectNode sentence(CodedArticle coded, Explanation explanation) {
    ObjectNode node = span(coded, explanation.sentence());
    node.put("outcome", explanation.outcome().name().toLowerCase(java.util.Locale.ROOT));
    ArrayNode rules = node.putArray("rules");
    explanation.rules().forEach(rules::add);
    ArrayNode actors = node.putArray("actors");
    explanation.actors().forEach(actors::add);
    return node;
  }

  private static void text(ObjectNode node, String name, Optional<?> value) {
    node.put(name, value.map(Object::toString).orElse(null));
  }
}
