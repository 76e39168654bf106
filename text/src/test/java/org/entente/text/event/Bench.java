package org.entente.text.event;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.entente.text.actor.Discourse;
import org.entente.text.language.LanguagePipeline;
import org.entente.text.language.ParsedSentence;
import org.entente.text.language.Sentence;

/**
 * Sentences per second of the thread's own time (so that other work on the machine moves it
 * little), of the coding step, of the whole pipeline and of bare CoreNLP (tokenize, pos, lemma,
 * three-class ner, depparse) on the same sentences in the same run: {@code java -Xmx1500m Bench}.
 */
public final class Bench {
  private Bench() {}

  public static void main(String[] args) {
    List<String> news =
        Expected.cases("news.psv", false).stream().map(Expected.Case::text).toList();
    List<String> hard = Expected.cases("hard.psv", true).stream().map(Expected.Case::text).toList();
    coding(news, hard);
    StanfordCoreNLP bare = bare();
    for (int round = 0; round < 3; round++) {
      double core = rate(news, text -> bare.process(text));
      report("bare CoreNLP", core, 1);
      for (Gate gate : Gate.values()) {
        EventCoder coder = EventCoder.withDefaults().with(gate);
        double rate = rate(news, text -> coder.code(text, Optional.empty()));
        report("gate " + gate, rate, core);
      }
    }
    if (args.length > 0) {
      endurance();
    }
  }

  private static void coding(List<String> news, List<String> hard) {
    LanguagePipeline language = new LanguagePipeline();
    List<ParsedSentence> parsed = new ArrayList<>();
    for (List<String> texts : List.of(news, hard)) {
      for (String text : texts) {
        for (Sentence sentence : language.split(text)) {
          parsed.add(language.parse(sentence));
        }
      }
    }
    EventCoder coder = EventCoder.withDefaults();
    for (int round = 0; round < 5; round++) {
      long start = now();
      int coded = 0;
      while (now() - start < 2_000_000_000L) {
        for (ParsedSentence sentence : parsed) {
          coder.code(sentence, new Discourse(), Optional.empty());
        }
        coded += parsed.size();
      }
      report("coding step", coded * 1e9 / (now() - start), 1);
    }
  }

  /** Ten thousand senseless texts through the whole pipeline. */
  private static void endurance() {
    SplittableRandom random = new SplittableRandom(11);
    EventCoder coder = EventCoder.withDefaults().with(Gate.NONE);
    int sentences = 0;
    int events = 0;
    while (sentences < 10_000) {
      Coding coding = coder.code(RobustnessTest.randomText(random), Optional.empty());
      sentences += coding.explanations().size();
      events += coding.events().size();
    }
    System.out.println(sentences + " senseless sentences, " + events + " events, no exception");
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double rate(List<String> texts, java.util.function.Consumer<String> work) {
    texts.forEach(work);
    long start = now();
    int times = 5;
    for (int i = 0; i < times; i++) {
      texts.forEach(work);
    }
    return times * texts.size() * 1e9 / (now() - start);
  }

  private static StanfordCoreNLP bare() {
    return new StanfordCoreNLP(
        PropertiesUtils.asProperties(
            "annotators", "tokenize,pos,lemma,ner,depparse",
            "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
            "ner.applyNumericClassifiers", "false",
            "ner.applyFineGrained", "false",
            "ner.buildEntityMentions", "false",
            "ner.useSUTime", "false",
            "depparse.model", "edu/stanford/nlp/models/parser/nndep/english_UD.gz"));
  }

  private static void report(String what, double rate, double base) {
    System.out.println(
        String.format(
            Locale.ROOT, "%-16s %9.1f sentences/s  %8.2f of bare", what, rate, rate / base));
  }
}
