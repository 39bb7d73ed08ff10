package org.yinfa.layout;

import java.math.BigDecimal;
import net.sf.saxon.s9api.ExtensionFunction;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.OccurrenceIndicator;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.SequenceType;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import org.yinfa.layout.font.FontLibrary;
import org.yinfa.layout.font.PrintedCharacter;
import org.yinfa.layout.font.Shape;

/**
 * Lets stylesheets measure: m:width(text, role, size) is the natural width of a text in points, as
 * its fonts have it.
 */
final class TextWidth implements ExtensionFunction {

  private static final QName NAME = new QName("https://yinfa.org/ns/metrics", "width");

  /** Every shape that depends on the neighbours fills one em. */
  private static final int EM = 1000;

  private final FontLibrary fonts;

  TextWidth(FontLibrary fonts) {
    this.fonts = fonts;
  }

  @Override
  public QName getName() {
    return NAME;
  }

  @Override
  public SequenceType getResultType() {
    return SequenceType.makeSequenceType(ItemType.DECIMAL, OccurrenceIndicator.ONE);
  }

  @Override
  public SequenceType[] getArgumentTypes() {
    return new SequenceType[] {
      SequenceType.makeSequenceType(ItemType.STRING, OccurrenceIndicator.ONE),
      SequenceType.makeSequenceType(ItemType.STRING, OccurrenceIndicator.ONE),
      SequenceType.makeSequenceType(ItemType.DECIMAL, OccurrenceIndicator.ONE)
    };
  }

  @Override
  public XdmValue call(XdmValue[] arguments) throws SaxonApiException {
    String text = arguments[0].itemAt(0).getStringValue();
    String role = arguments[1].itemAt(0).getStringValue();
    BigDecimal size = ((XdmAtomicValue) arguments[2].itemAt(0)).getDecimalValue();
    int[] codePoints = text.codePoints().toArray();
    int thousandths = 0;
    for (int i = 0; i < codePoints.length; i++) {
      int before = i > 0 ? codePoints[i - 1] : 0;
      int after = i < codePoints.length - 1 ? codePoints[i + 1] : 0;
      PrintedCharacter character = character(role, codePoints[i]);
      Shape shape = Shape.between(before, codePoints[i], after, character.shape());
      thousandths += shape == character.shape() ? character.advance() : EM;
    }
    return new XdmAtomicValue(size.multiply(BigDecimal.valueOf(thousandths, 3)));
  }

  private PrintedCharacter character(String role, int codePoint) {
    PrintedCharacter character = fonts.character(role, codePoint);
    if (character == null) {
      throw new IllegalStateException(
          "a character that no font has was let through: " + Character.toString(codePoint));
    }
    return character;
  }
}
