package org.yinfa.verify.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.jspecify.annotations.Nullable;

/** A stream that is measured before PDFBox unpacks it, into memory and as a whole. */
final class MeasuredStream extends COSStream {

  /** What they give is as large as they say, whatever the size of their data. */
  private static final Set<String> PICTURES =
      Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

  /** About what an object or a reference to it takes in memory. */
  private static final long ENTRY_BYTES = 32;

  private final Allowance allowance;

  MeasuredStream(RandomAccessReadView data, Allowance allowance) throws IOException {
    super(null, data);
    this.allowance = allowance;
  }

  @Override
  public COSInputStream createInputStream(DecodeOptions options) throws IOException {
    requireUnpackable();
    return super.createInputStream(options);
  }

  @Override
  public RandomAccessRead createView() throws IOException {
    requireUnpackable();
    return super.createView();
  }

  private void requireUnpackable() throws IOException {
    if (isPicture()) {
      throw new MissingImageReaderException("no check needs the points of a picture");
    }
    allowance.requireHeld(ENTRY_BYTES * entries());
    allowance.requireHeld(measure());
  }

  /** Whether the data is that of a picture, which PDFBox would paint to unpack it. */
  boolean isPicture() {
    return filters().stream().anyMatch(MeasuredStream::isPicture);
  }

  /** How many objects it says it has or leads to; readers make room for them before they look. */
  private long entries() {
    COSName type = getCOSName(COSName.TYPE);
    if (COSName.OBJ_STM.equals(type)) {
      return getLong(COSName.N);
    }
    if (!COSName.XREF.equals(type)) {
      return 0;
    }
    COSArray ranges = getCOSArray(COSName.INDEX);
    if (ranges == null) {
      return getLong(COSName.SIZE);
    }
    long entries = 0;
    for (int count = 1; count < ranges.size(); count += 2) {
      entries += Math.max(0, ranges.getInt(count));
    }
    return entries;
  }

  /**
   * Unpacks the data without keeping it.
   *
   * @return how many bytes that gives, up to where the data is damaged
   */
  long measure() throws IOException {
    requireShortRows();
    requireFewSamples();
    long size = getLength();
    allowance.spend(size);
    InputStream data = createRawInputStream();
    List<COSName> filters = filters();
    for (int index = 0; index < filters.size() && !isPicture(filters.get(index)); index++) {
      boolean last = index == filters.size() - 1;
      var kept = new ByteArrayOutputStream();
      var meter = new Meter(last ? OutputStream.nullOutputStream() : kept, allowance, !last);
      try {
        FilterFactory.INSTANCE.getFilter(filters.get(index)).decode(data, meter, this, index);
      } catch (IOException damaged) {
        return meter.bytes();
      }
      data = new ByteArrayInputStream(kept.toByteArray());
      size = meter.bytes();
    }
    return size;
  }

  private static boolean isPicture(COSName filter) {
    return PICTURES.contains(filter.getName());
  }

  private List<COSName> filters() {
    List<COSName> names = new ArrayList<>();
    for (COSBase filter : elements(getFilters())) {
      if (filter instanceof COSName name) {
        names.add(name);
      }
    }
    return names;
  }

  /** A predictor keeps two rows, however little data there is. */
  private void requireShortRows() {
    for (COSBase each : elements(getDictionaryObject(COSName.DECODE_PARMS, COSName.DP))) {
      if (each instanceof COSDictionary parameters) {
        double bits =
            (double) parameters.getInt(COSName.COLUMNS, 1)
                * parameters.getInt(COSName.COLORS, 1)
                * parameters.getInt(COSName.BITS_PER_COMPONENT, 8);
        allowance.requireHeld((long) (bits / 8));
      }
    }
  }

  /** Readers make room for the samples that a function says it has (ISO 32000-1, 7.10.2). */
  private void requireFewSamples() {
    COSArray sizes = getCOSArray(COSName.SIZE);
    COSArray range = getCOSArray(COSName.RANGE);
    if (getInt(COSName.FUNCTION_TYPE) != 0 || sizes == null || range == null) {
      return;
    }
    double samples = ENTRY_BYTES + 2.0 * range.size();
    for (int dimension = 0; dimension < sizes.size(); dimension++) {
      samples *= Math.max(0, sizes.getInt(dimension));
    }
    allowance.requireHeld((long) samples);
  }

  /** The elements of an array, or the one object that stands in the place of an array. */
  private static List<COSBase> elements(@Nullable COSBase object) {
    if (!(object instanceof COSArray array)) {
      return object == null ? List.of() : List.of(object);
    }
    List<COSBase> elements = new ArrayList<>();
    for (int index = 0; index < array.size(); index++) {
      elements.add(array.getObject(index));
    }
    return elements;
  }
}
