package org.yinfa.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.sf.saxon.expr.XPathContext;
import net.sf.saxon.lib.ExtensionFunctionCall;
import net.sf.saxon.lib.ExtensionFunctionDefinition;
import net.sf.saxon.ma.map.MapItem;
import net.sf.saxon.ma.map.MapType;
import net.sf.saxon.om.GroundedValue;
import net.sf.saxon.om.Item;
import net.sf.saxon.om.Sequence;
import net.sf.saxon.om.StructuredQName;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.tree.iter.AtomicIterator;
import net.sf.saxon.value.AtomicValue;
import net.sf.saxon.value.Int64Value;
import net.sf.saxon.value.NumericValue;
import net.sf.saxon.value.SequenceType;
import net.sf.saxon.value.StringValue;
import org.yinfa.layout.font.FontLibrary;

/**
 * Lets stylesheets count: m:lines(text, role, size, measure) is the number of lines into which
 * {@link ComposingFilter} divides a block of that text, all lengths in points. A fifth argument is
 * a map of what else the block says: text-indent, spacing (as c:spacing), text-align and break (as
 * c:break). Text in several faces is a sequence of texts and one of as many roles.
 */
final class TextLines extends ExtensionFunctionDefinition {

  private static final StructuredQName NAME =
      new StructuredQName("m", TextWidth.NAMESPACE, "lines");

  private static final String INDENT = "text-indent";
  private static final String SPACING = "spacing";
  private static final String ALIGN = "text-align";
  private static final String BREAK = "break";
  private static final Set<String> OPTIONS = Set.of(INDENT, SPACING, ALIGN, BREAK);

  private final FontLibrary fonts;

  TextLines(FontLibrary fonts) {
    this.fonts = fonts;
  }

  @Override
  public StructuredQName getFunctionQName() {
    return NAME;
  }

  @Override
  public int getMinimumNumberOfArguments() {
    return 4;
  }

  @Override
  public int getMaximumNumberOfArguments() {
    return 5;
  }

  @Override
  public SequenceType[] getArgumentTypes() {
    return new SequenceType[] {
      SequenceType.STRING_SEQUENCE,
      SequenceType.STRING_SEQUENCE,
      SequenceType.SINGLE_DECIMAL,
      SequenceType.SINGLE_DECIMAL,
      MapType.SINGLE_MAP_ITEM
    };
  }

  @Override
  public SequenceType getResultType(SequenceType[] suppliedArgumentTypes) {
    return SequenceType.SINGLE_INTEGER;
  }

  @Override
  public ExtensionFunctionCall makeCallExpression() {
    return new ExtensionFunctionCall() {
      @Override
      public Sequence call(XPathContext context, Sequence[] arguments) throws XPathException {
        return Int64Value.makeIntegerValue(count(arguments));
      }
    };
  }

  private int count(Sequence[] arguments) throws XPathException {
    List<String> texts = strings(arguments[0]);
    List<String> roles = strings(arguments[1]);
    if (texts.size() != roles.size()) {
      throw new XPathException(
          "m:lines has " + texts.size() + " texts, but " + roles.size() + " roles");
    }
    int size = thousandths(arguments[2].head());
    Options options = arguments.length > 4 ? options((MapItem) arguments[4].head()) : Options.NONE;
    var block =
        new ComposedBlock(
            fonts,
            Composition.measure(
                thousandths(arguments[3].head()), options.indent, options.spacing, options.align),
            options.byMeaning);
    for (int i = 0; i < texts.size(); i++) {
      block.text(texts.get(i), roles.get(i), size);
    }
    return block.lineCount();
  }

  /** What a block says of its lines that has a default. */
  private record Options(int indent, int spacing, String align, boolean byMeaning) {

    static final Options NONE = new Options(0, 0, "start", false);
  }

  private static Options options(MapItem map) throws XPathException {
    AtomicIterator keys = map.keys();
    for (AtomicValue key = keys.next(); key != null; key = keys.next()) {
      if (!OPTIONS.contains(key.getStringValue())) {
        throw new XPathException("m:lines knows no option " + key.getStringValue());
      }
    }
    GroundedValue indent = map.get(new StringValue(INDENT));
    GroundedValue spacing = map.get(new StringValue(SPACING));
    GroundedValue align = map.get(new StringValue(ALIGN));
    return new Options(
        indent == null ? Options.NONE.indent : thousandths(indent.head()),
        spacing == null ? Options.NONE.spacing : thousandths(spacing.head()),
        align == null ? Options.NONE.align : align.getStringValue(),
        map.get(new StringValue(BREAK)) != null);
  }

  private static List<String> strings(Sequence sequence) throws XPathException {
    List<String> strings = new ArrayList<>();
    for (Item item : sequence.materialize().asIterable()) {
      strings.add(item.getStringValue());
    }
    return strings;
  }

  private static int thousandths(Item length) throws XPathException {
    if (!(length instanceof NumericValue number)) {
      throw new XPathException("lengths of m:lines are numbers of points, not " + length);
    }
    BigDecimal points = number.getDecimalValue();
    return points.movePointRight(3).setScale(0, RoundingMode.HALF_UP).intValueExact();
  }
}
