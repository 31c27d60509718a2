package io.github.bgpoveripsec.rules.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.net.Prefix;
import io.github.bgpoveripsec.model.topology.Topology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tables are worked out when they are asked for: who asks first, and when, must not matter. */
class AskingProperties {
  private static final int THREADS = 8;

  @Provide
  Arbitrary<Topology> topologies() {
    return SmallTopologies.any();
  }

  @Property(tries = 200)
  void the_order_of_questions_does_not_matter(
      @ForAll("topologies") Topology topology, @ForAll Random random) {
    List<Question> questions = questions(topology);
    Collections.shuffle(questions, random);
    Routing asked = Routing.converge(topology);

    for (Question question : questions) {
      Object alone = question.to(Routing.converge(topology));
      assertThat(question.to(asked)).isEqualTo(alone);
    }
  }

  @Property(tries = 100)
  void any_number_of_threads_may_ask(@ForAll("topologies") Topology topology) throws Exception {
    List<Question> questions = questions(topology);
    Routing known = Routing.converge(topology);
    List<Object> answers = questions.stream().map(question -> question.to(known)).toList();
    Routing shared = Routing.converge(topology);
    CountDownLatch start = new CountDownLatch(1);

    List<Future<List<Object>>> told = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int thread = 0; thread < THREADS; thread++) {
        told.add(
            threads.submit(
                () -> {
                  start.await();
                  return questions.stream().map(question -> question.to(shared)).toList();
                }));
      }
      start.countDown();
      for (Future<List<Object>> each : told) {
        assertThat(each.get(1, TimeUnit.MINUTES)).isEqualTo(answers);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Question> questions(Topology topology) {
    List<Question> questions = new ArrayList<>();
    questions.add(new Question("sessions", Routing::sessions));
    for (TableRef table : Routing.converge(topology).tables()) {
      questions.add(new Question("routes of " + table, routing -> routing.routes(table)));
      questions.add(new Question("left out of " + table, routing -> routing.leftOut(table)));
      questions.add(new Question("refusals of " + table, routing -> routing.refusals(table)));
      for (Prefix prefix : SmallTopologies.PREFIXES) {
        questions.add(
            new Question(prefix + " in " + table, routing -> routing.explain(prefix, table)));
      }
    }
    return questions;
  }

  /** Something to ask of a routing. */
  private record Question(String about, Function<Routing, Object> function) {
    Object to(Routing routing) {
      return function.apply(routing);
    }

    @Override
    public String toString() {
      return about;
    }
  }
}
