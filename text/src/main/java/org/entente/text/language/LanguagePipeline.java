package org.entente.text.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The language work in two steps: {@link #split} is cheap and is done for every sentence; {@link
 * #parse} (tags, lemmas, names, dependency tree) costs some thirty times as much and is done for
 * those that pass a gate.
 *
 * <p>Models are loaded at the first parse, once for the whole program. Thread safe: the models are
 * shared and read only.
 *
 * <p>Reference: Manning et al. (2014), The Stanford CoreNLP Natural Language Processing Toolkit.
 * Chen and Manning (2014), A Fast and Accurate Dependency Parser using Neural Networks.
 */
public final class LanguagePipeline implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Longer sentences are tables and lists, not prose; the parse of one would cost seconds. */
  public static final int LONGEST_PARSED = 150;

  private final int longest;

  /** A pipeline that parses sentences of at most {@link #LONGEST_PARSED} tokens. */
  public LanguagePipeline() {
    this(LONGEST_PARSED);
  }

  /**
   * @param longest the most tokens of a sentence that is parsed; longer ones become a flat list
   */
  public LanguagePipeline(int longest) {
    this.longest = longest;
  }

  /** Whether the models are there; see {@link LanguageModels}. */
  public static boolean isAvailable() {
    return LanguageModels.areAvailable();
  }

  /**
   * Sentences and tokens, with offsets into the text; tags are empty, lemmas are lower-case forms.
   */
  public List<Sentence> split(String text) {
    Annotation document = new Annotation(text);
    Splitter.SHARED.annotate(document);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap map : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentences.add(plain(map.get(CoreAnnotations.TokensAnnotation.class)));
    }
    return Collections.unmodifiableList(sentences);
  }

  /**
   * Tags and lemmas of one sentence; a sixth of the cost of a parse.
   *
   * @throws MissingModelsException if there are no models
   */
  public Sentence tag(Sentence sentence) {
    if (isTooLong(sentence)) {
      return sentence;
    }
    List<CoreLabel> labels = labels(sentence);
    Models.shared().tagger().tagCoreLabels(labels);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      tokens.add(tagged(sentence.token(i), labels.get(i).tag()));
    }
    return new Sentence(tokens, sentence.begin(), sentence.end());
  }

  /**
   * The tree of one sentence, and which of its words are names of persons; tags first what has no
   * tags yet.
   *
   * @throws MissingModelsException if there are no models
   */
  public ParsedSentence parse(Sentence sentence) {
    if (isTooLong(sentence)) {
      return new ParsedSentence(sentence, Collections.nCopies(sentence.size(), Arc.ROOT));
    }
    Sentence tagged = sentence.token(0).tag().isEmpty() ? tag(sentence) : sentence;
    Models models = Models.shared();
    List<CoreLabel> labels = labels(tagged);
    List<CoreLabel> named = models.names().classifySentence(labels);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      tokens.add(named(tagged.token(i), named.get(i)));
    }
    List<Arc> arcs = arcs(models.parser(), labels);
    return new ParsedSentence(new Sentence(tokens, tagged.begin(), tagged.end()), arcs);
  }

  private boolean isTooLong(Sentence sentence) {
    return sentence.size() > longest || sentence.size() == 0;
  }

  private static Sentence plain(List<CoreLabel> labels) {
    List<Token> tokens = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      String lower = label.word().toLowerCase(Locale.ROOT);
      tokens.add(
          new Token(label.word(), lower, "", false, label.beginPosition(), label.endPosition()));
    }
    int end = labels.isEmpty() ? 0 : labels.get(labels.size() - 1).endPosition();
    return new Sentence(tokens, labels.isEmpty() ? 0 : labels.get(0).beginPosition(), end);
  }

  private static List<CoreLabel> labels(Sentence sentence) {
    List<CoreLabel> labels = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(sentence.token(i).text());
      label.setValue(sentence.token(i).text());
      label.setIndex(i + 1);
      if (!sentence.token(i).tag().isEmpty()) {
        label.setTag(sentence.token(i).tag());
      }
      labels.add(label);
    }
    return labels;
  }

  private static Token tagged(Token plain, String tag) {
    String lemma = Morphology.lemmaStatic(plain.text(), tag);
    String lower = lemma == null ? plain.lemma() : lemma.toLowerCase(Locale.ROOT);
    return new Token(plain.text(), lower, tag, false, plain.begin(), plain.end());
  }

  private static Token named(Token tagged, CoreLabel named) {
    boolean person = "PERSON".equals(named.get(CoreAnnotations.AnswerAnnotation.class));
    return new Token(
        tagged.text(), tagged.lemma(), tagged.tag(), person, tagged.begin(), tagged.end());
  }

  private static List<Arc> arcs(DependencyParser parser, List<CoreLabel> labels) {
    List<Arc> arcs = new ArrayList<>(Collections.nCopies(labels.size(), Arc.ROOT));
    for (TypedDependency arc : parser.predict(labels).typedDependencies()) {
      arcs.set(arc.dep().index() - 1, new Arc(arc.gov().index() - 1, arc.reln().toString()));
    }
    return arcs;
  }

  /** The tokeniser needs no model; it is made when the first text is split. */
  private static final class Splitter {
    private static final StanfordCoreNLP SHARED =
        new StanfordCoreNLP(
            PropertiesUtils.asProperties(
                "annotators", "tokenize",
                "tokenize.options", "untokenizable=noneKeep,splitHyphenated=false",
                "ssplit.newlineIsSentenceBreak", "two"));
  }

  private record Models(
      MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
    private static Models loaded;

    private static synchronized Models shared() {
      if (loaded == null) {
        loaded =
            new Models(
                new MaxentTagger(LanguageModels.location(LanguageModels.TAGGER)),
                CRFClassifier.getClassifierNoExceptions(
                    LanguageModels.location(LanguageModels.NAMES)),
                DependencyParser.loadFromModelFile(LanguageModels.location(LanguageModels.PARSER)));
      }
      return loaded;
    }
  }
}
