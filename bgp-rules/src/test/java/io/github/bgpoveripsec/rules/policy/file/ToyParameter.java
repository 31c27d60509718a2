package io.github.bgpoveripsec.rules.policy.file;

import io.github.bgpoveripsec.model.path.Path;
import io.github.bgpoveripsec.rules.Parameter;
import io.github.bgpoveripsec.rules.Trial;
import io.github.bgpoveripsec.rules.Tuning;
import io.github.bgpoveripsec.rules.arbitraries.PolicyArbitraries;
import java.util.Collection;
import java.util.List;

/** A parameter that files can name. */
record ToyParameter() implements Parameter<Object> {
  @Override
  public String rule() {
    return "r0";
  }

  @Override
  public String name() {
    return PolicyArbitraries.PARAMETER;
  }

  @Override
  public String meaning() {
    return "the size of a toy";
  }

  @Override
  public Collection<Path> places(Object subject) {
    return List.of(Path.root());
  }

  @Override
  public Trial<Object> set(Trial<Object> trial, Tuning tuning) {
    return trial;
  }
}
