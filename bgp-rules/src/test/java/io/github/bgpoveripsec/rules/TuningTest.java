package io.github.bgpoveripsec.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bgpoveripsec.model.path.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TuningTest {
  private static final Path SHELF = Path.parse("shelves[x]");
  private static final Path ROOM = SHELF.field("capacity");

  @Test
  void theNumberOfTheNearestPlaceHolds() {
    Tuning tuning = new Tuning(new TreeMap<>(Map.of(Path.root(), 1, SHELF, 2)));
    assertThat(tuning.at(ROOM)).hasValue(2);
    assertThat(tuning.at(SHELF)).hasValue(2);
    assertThat(tuning.at(Path.parse("shelves[y].capacity"))).hasValue(1);
    assertThat(tuning.at(Path.root())).hasValue(1);
  }

  @Test
  void aNumberHoldsAtItsPlaceOnly() {
    Tuning tuning = new Tuning(new TreeMap<>(Map.of(ROOM, 3)));
    assertThat(tuning.at(ROOM)).hasValue(3);
    assertThat(tuning.at(SHELF)).isEmpty();
    assertThat(tuning.at(Path.root())).isEmpty();
  }

  @Test
  void noneSaysNothingAnywhere() {
    assertThat(Tuning.none().at(ROOM)).isEmpty();
    assertThat(Tuning.none().at(Path.root())).isEmpty();
  }
}
