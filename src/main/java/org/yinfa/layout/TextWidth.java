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

/**
 * Lets stylesheets measure: m:width(text, role, size) is the natural width of a text in points, as
 * its fonts have it.
 */
final class TextWidth implements ExtensionFunction {

  /** The namespace of the functions that stylesheets measure with. */
  static final String NAMESPACE = "https://yinfa.org/ns/metrics";

  private static final QName NAME = new QName(NAMESPACE, "width");

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
    var measured = new MeasuredText(fonts);
    measured.append(text, role, 0);
    return new XdmAtomicValue(size.multiply(BigDecimal.valueOf(measured.width(), 3)));
  }
}
