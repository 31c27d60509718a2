package io.github.bgpoveripsec.rules.policy.file;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Severity;
import io.github.bgpoveripsec.rules.policy.Deviation;
import io.github.bgpoveripsec.rules.policy.Disabling;
import io.github.bgpoveripsec.rules.policy.Overrides;
import io.github.bgpoveripsec.rules.policy.Regrading;
import io.github.bgpoveripsec.rules.policy.Scope;
import io.github.bgpoveripsec.rules.policy.Setting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What becomes overrides, or one of them. */
final class OverridesDraft {
  String rule = "";
  String parameter = "";
  String reason = "";
  Severity severity = Severity.ERROR;
  int value;
  Path place = Path.root();
  Optional<String> design = Optional.empty();
  private final List<Deviation> deviations = new ArrayList<>();

  void addAll(Collection<? extends Deviation> more) {
    deviations.addAll(more);
  }

  Disabling disabling() {
    return new Disabling(rule, scope(), reason);
  }

  Regrading regrading() {
    return new Regrading(rule, severity, scope(), reason);
  }

  Setting setting() {
    return new Setting(new Setting.Choice(rule, parameter, value), scope(), reason);
  }

  Overrides overrides() {
    // one of each; the others have been reported
    return new Overrides(List.copyOf(new TreeSet<>(deviations)));
  }

  private Scope scope() {
    return new Scope(design, place);
  }
}
