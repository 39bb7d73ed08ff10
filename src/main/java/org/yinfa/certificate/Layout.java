package org.yinfa.certificate;

import java.util.List;
import java.util.Optional;

/** Everything that the checks look at. */
record Layout(List<Page> pages, List<Element> elements, Sheets sheets) {

  List<Element> all(Role role) {
    return elements.stream().filter(element -> element.role() == role).toList();
  }

  /** The first line of what has a role. */
  Optional<Line> line(Role role) {
    return all(role).stream().map(element -> element.paragraph().first()).findFirst();
  }

  Page page(int number) {
    return pages.get(number - 1);
  }

  Grid grid(int page) {
    return sheets.grid(page);
  }

  Grid grid(Line line) {
    return sheets.grid(line.page());
  }

  /** Whether a line runs the way that its page is held. */
  boolean isUpright(Line line) {
    return line.first().direction() == Direction.ACROSS;
  }

  Kind kind() {
    return Kind.of(this);
  }
}
