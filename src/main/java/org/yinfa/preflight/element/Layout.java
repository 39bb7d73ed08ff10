package org.yinfa.preflight.element;

import java.util.List;
import java.util.Optional;
import org.yinfa.preflight.page.Direction;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Page;

/** Everything that the checks look at. */
public record Layout(List<Page> pages, List<Element> elements, Sheets sheets) {

  public List<Element> all(Role role) {
    return elements.stream().filter(element -> element.role() == role).toList();
  }

  /** The first line of what has a role. */
  public Optional<Line> line(Role role) {
    return all(role).stream().map(element -> element.paragraph().first()).findFirst();
  }

  public Page page(int number) {
    return pages.get(number - 1);
  }

  public Grid grid(int page) {
    return sheets.grid(page);
  }

  public Grid grid(Line line) {
    return sheets.grid(line.page());
  }

  /** Whether a line runs the way that its page is held. */
  public boolean isUpright(Line line) {
    return line.first().direction() == Direction.ACROSS;
  }

  public Kind kind() {
    return Kind.of(this);
  }
}
