package org.yinfa.preflight.check;

import java.util.List;
import java.util.Map;
import org.yinfa.preflight.page.Glyph;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Paragraph;

/** Which fonts a role of a text may be set in, and whether it is. */
public final class Faces {

  private static final double SIZE_TOLERANCE = 0.25;

  private final Map<String, List<String>> byRole;

  public Faces(Map<String, List<String>> byRole) {
    this.byRole = Map.copyOf(byRole);
  }

  /** The face that shows in most of a text of a role. */
  String face(String role) {
    return chain(role).get(0);
  }

  private boolean allows(String role, String font) {
    return chain(role).contains(font);
  }

  /** Fonts that stand in for characters which the face lacks do so among others only. */
  void examineFace(Rule rule, String role, List<Glyph> glyphs, String text, Ledger ledger) {
    long inFace = glyphs.stream().filter(glyph -> glyph.font().equals(face(role))).count();
    for (Glyph glyph : glyphs) {
      boolean standsIn = 2 * inFace >= glyphs.size() && allows(role, glyph.font());
      if (!glyph.font().equals(face(role)) && !standsIn) {
        ledger.finding(
            rule,
            Spot.at(glyph.page(), glyph.x(), glyph.top(), text),
            new Expectation(LayoutWords.text(glyph.font()), LayoutWords.text(face(role))));
        return;
      }
    }
  }

  static void examineSize(Rule rule, Paragraph paragraph, double required, Ledger ledger) {
    for (Line line : paragraph.lines()) {
      for (Glyph glyph : line.glyphs()) {
        if (Math.abs(glyph.size() - required) > SIZE_TOLERANCE) {
          ledger.finding(
              rule,
              line,
              new Expectation(LayoutWords.size(glyph.size()), LayoutWords.size(required)));
          return;
        }
      }
    }
  }

  private List<String> chain(String role) {
    List<String> chain = byRole.get(role);
    if (chain == null || chain.isEmpty()) {
      throw new IllegalArgumentException("no font is named for the role " + role);
    }
    return chain;
  }
}
