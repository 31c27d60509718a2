package io.github.bgpoveripsec.rules.alibaba.engine;

import java.util.List;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** The engine with the rules in {@code parameters.drl}, compiled once for any number of checks. */
public final class RuleEngine {
  private static final String RULES = "io/github/bgpoveripsec/rules/alibaba/engine/parameters.drl";

  private final KieBase base;

  private RuleEngine(KieBase base) {
    this.base = base;
  }

  /** Compiles the rules. */
  public static RuleEngine compiled() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(services.getResources().newClassPathResource(RULES));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<Message> messages = builder.getResults().getMessages();
    if (!messages.isEmpty()) {
      throw new IllegalStateException("the rules do not compile: " + messages);
    }
    return new RuleEngine(
        services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase());
  }

  /** Checks facts in a session of their own. */
  public Set<EngineFinding> check(Iterable<?> facts) {
    Findings findings = new Findings();
    StatelessKieSession session = base.newStatelessKieSession();
    session.setGlobal("findings", findings);
    session.execute(facts);
    return findings.all();
  }
}
