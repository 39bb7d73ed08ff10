package org.yinfa.certificate;

import java.util.List;

/** Everything that the checks look at. */
record Layout(List<Page> pages, List<Element> elements) {

  List<Element> all(Role role) {
    return elements.stream().filter(element -> element.role() == role).toList();
  }

  Page page(int number) {
    return pages.get(number - 1);
  }

  boolean isPortrait(Line line) {
    return page(line.page()).isPortrait() && line.first().upright();
  }
}
