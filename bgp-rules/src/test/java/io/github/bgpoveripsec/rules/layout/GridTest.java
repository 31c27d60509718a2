package io.github.bgpoveripsec.rules.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
  @Test
  void columnsAreAsWideAsTheirWidestCell() {
    Grid grid = new Grid("", "Name", "Next");
    grid.row(Ink.GOOD, ">", "a", "bbb");
    grid.row(Ink.GOOD, "", "cccccc", "d");
    assertThat(lines(grid, 40)).containsExactly("  Name    Next", "> a       bbb", "  cccccc  d");
  }

  @Test
  void theWidestColumnGivesWay() {
    Grid grid = new Grid("", "Name", "Next");
    grid.row(Ink.GOOD, ">", "a", "one two three");
    assertThat(lines(grid, 16)).containsExactly("  Name  Next", "> a     one two", "        three");
  }

  @Test
  void whatFitsExactlyIsLeftAlone() {
    Grid grid = new Grid("", "Name", "Next");
    grid.row(Ink.GOOD, ">", "aaaaaa", "bbbbbb");
    assertThat(lines(grid, 16)).containsExactly("  Name    Next", "> aaaaaa  bbbbbb");
    assertThat(lines(grid, 15)).containsExactly("  Name", "> aaaaaa", "    next bbbbbb");
  }

  @Test
  void whatIsFoldedIsNamedUnlessThereIsNothing() {
    Grid grid = new Grid("", "Name", "Next", "Last");
    grid.row(Ink.GOOD, ">", "aaaaaaaaaaaa", "bbbbbbbbbb", "cccccccc");
    grid.row(Ink.GOOD, ">", "d", "e", "-");
    assertThat(lines(grid, 30))
        .containsExactly(
            "  Name          Next",
            "> aaaaaaaaaaaa  bbbbbbbbbb",
            "    last cccccccc",
            "> d             e");
  }

  @Test
  void wordsOfAStackStandBelowOneAnother() {
    Grid grid = new Grid("", "", "");
    grid.stacked(Ink.GOOD, "x", "one two", "because of it");
    assertThat(lines(grid, 40)).containsExactly("x one  because of it", "  two");
  }

  @Test
  void aNoteStandsBelowItsRow() {
    Grid grid = new Grid("", "Name", "Next");
    grid.row(Ink.GOOD, ">", "a", "b");
    grid.note("see elsewhere");
    assertThat(lines(grid, 40)).containsExactly("  Name  Next", "> a     b", "    see elsewhere");
  }

  @Test
  void nothingGivesNothing() {
    assertThat(lines(new Grid("", "", ""), 40)).isEmpty();
  }

  private static List<String> lines(Grid grid, int width) {
    return grid.lines(width, (ink, text) -> text);
  }
}
