package org.yinfa.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.sf.saxon.s9api.ExtensionFunction;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.OccurrenceIndicator;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.SequenceType;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmValue;
import org.yinfa.layout.font.FontLibrary;
import org.yinfa.layout.line.LineText;
import org.yinfa.layout.line.WholePart;
import org.yinfa.layout.table.ColumnWidths;
import org.yinfa.layout.table.MeasuredCell;
import org.yinfa.layout.table.TableRoom;

/**
 * Lets stylesheets share out the width of a table: m:columns(texts, roles, columns, table) takes
 * the cells row by row, each with its role and the number of its column, and what is to be known of
 * the table; it gives the widths of the columns and the scale of the type.
 */
final class TableColumns implements ExtensionFunction {

  private static final QName NAME = new QName(TextWidth.NAMESPACE, "columns");

  /** Lines are measured in thousandths, and a width that is exact to more than that is exact. */
  private static final int DIGITS = 6;

  private final FontLibrary fonts;

  TableColumns(FontLibrary fonts) {
    this.fonts = fonts;
  }

  @Override
  public QName getName() {
    return NAME;
  }

  @Override
  public SequenceType getResultType() {
    return SequenceType.makeSequenceType(ItemType.ANY_MAP, OccurrenceIndicator.ONE);
  }

  @Override
  public SequenceType[] getArgumentTypes() {
    return new SequenceType[] {
      SequenceType.makeSequenceType(ItemType.STRING, OccurrenceIndicator.ZERO_OR_MORE),
      SequenceType.makeSequenceType(ItemType.STRING, OccurrenceIndicator.ZERO_OR_MORE),
      SequenceType.makeSequenceType(ItemType.INTEGER, OccurrenceIndicator.ZERO_OR_MORE),
      SequenceType.makeSequenceType(ItemType.ANY_MAP, OccurrenceIndicator.ONE)
    };
  }

  @Override
  public XdmValue call(XdmValue[] arguments) throws SaxonApiException {
    var table = new Table((XdmMap) arguments[3]);
    List<MeasuredCell> cells = cells(arguments, table);
    List<Integer> shares = new ArrayList<>();
    for (XdmItem share : table.value("shares")) {
      shares.add((int) ((XdmAtomicValue) share).getLongValue());
    }
    ColumnWidths columns =
        shares.isEmpty()
            ? ColumnWidths.byContent(
                cells, table.count("heads"), table.count("columns"), table.room())
            : ColumnWidths.asked(cells, shares, table.room());
    return result(columns);
  }

  private List<MeasuredCell> cells(XdmValue[] arguments, Table table) throws SaxonApiException {
    int size = table.thousandths("size");
    List<MeasuredCell> cells = new ArrayList<>();
    int row = -1;
    int last = Integer.MAX_VALUE;
    for (int i = 0; i < arguments[0].size(); i++) {
      String text = arguments[0].itemAt(i).getStringValue();
      String role = arguments[1].itemAt(i).getStringValue();
      int column = (int) ((XdmAtomicValue) arguments[2].itemAt(i)).getLongValue() - 1;
      row += column <= last ? 1 : 0;
      last = column;
      var measured = new MeasuredText(fonts);
      measured.append(text, role, size);
      LineText line = measured.part(0, measured.length());
      cells.add(
          new MeasuredCell(
              row,
              column,
              Arrays.stream(line.widths()).sum(),
              Arrays.stream(line.widths()).max().orElse(0),
              WholePart.of(line)));
    }
    return cells;
  }

  private static XdmValue result(ColumnWidths columns) {
    List<XdmItem> widths = new ArrayList<>();
    for (double width : columns.widths()) {
      widths.add(new XdmAtomicValue(points(width)));
    }
    return new XdmMap()
        .put(new XdmAtomicValue("scale"), new XdmAtomicValue(BigDecimal.valueOf(columns.scale())))
        .put(new XdmAtomicValue("widths"), new XdmValue(widths));
  }

  private static BigDecimal points(double thousandths) {
    return BigDecimal.valueOf(thousandths).movePointLeft(3).setScale(DIGITS, RoundingMode.HALF_UP);
  }

  /** What the stylesheet says of the table; lengths are in points. */
  private record Table(XdmMap map) {

    XdmValue value(String name) {
      XdmValue value = map.get(name);
      if (value == null) {
        throw new IllegalStateException("m:columns needs " + name);
      }
      return value;
    }

    int count(String name) throws SaxonApiException {
      return (int) ((XdmAtomicValue) value(name).itemAt(0)).getLongValue();
    }

    int thousandths(String name) throws SaxonApiException {
      return ((XdmAtomicValue) value(name).itemAt(0))
          .getDecimalValue()
          .movePointRight(3)
          .setScale(0, RoundingMode.HALF_UP)
          .intValueExact();
    }

    TableRoom room() throws SaxonApiException {
      return new TableRoom(
          thousandths("room"),
          thousandths("frame"),
          thousandths("slack"),
          thousandths("least-measure"),
          thousandths("comfort"),
          new TableRoom.TypeSizes(
              thousandths("size"), thousandths("least-size"), thousandths("size-step")));
    }
  }
}
