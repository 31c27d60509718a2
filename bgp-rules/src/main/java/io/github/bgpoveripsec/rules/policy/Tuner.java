package io.github.bgpoveripsec.rules.policy;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Parameter;
import io.github.bgpoveripsec.rules.Trial;
import io.github.bgpoveripsec.rules.Tuning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts other numbers into a trial, and remembers which of them are about something. */
final class Tuner<S> {
  private final List<Setting> settings;
  private final List<Deviation> used = new ArrayList<>();
  private Trial<S> trial;

  Tuner(List<Setting> settings, Trial<S> trial) {
    this.settings = settings;
    this.trial = trial;
  }

  void set(Parameter<S> parameter) {
    if (trial.rules().rule(parameter.rule()).isEmpty()) {
      return;
    }
    List<Setting> its =
        settings.stream()
            .filter(it -> it.rule().equals(parameter.rule()))
            .filter(it -> it.parameter().equals(parameter.name()))
            .toList();
    if (its.isEmpty()) {
      return;
    }
    Collection<Path> places = parameter.places(trial.subject());
    SortedMap<Path, Integer> numbers = new TreeMap<>();
    for (Setting setting : its) {
      // the narrowest scope comes first, and that of a named design before that of all
      numbers.putIfAbsent(setting.scope().place(), setting.value());
      if (places.stream().anyMatch(setting.scope()::covers)) {
        used.add(setting);
      }
    }
    trial = parameter.set(trial, new Tuning(numbers));
  }

  Trial<S> trial() {
    return trial;
  }

  List<Deviation> used() {
    return used;
  }
}
