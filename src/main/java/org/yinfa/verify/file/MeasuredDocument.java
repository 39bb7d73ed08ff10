package org.yinfa.verify.file;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Gives PDFBox's parser streams that are measured: all, those that hold objects too. */
final class MeasuredDocument extends COSDocument {

  private final ICOSParser parser;
  private final Allowance allowance;

  private MeasuredDocument(ICOSParser parser, Allowance allowance) {
    super(IOUtils.createMemoryOnlyStreamCache(), parser);
    this.parser = parser;
    this.allowance = allowance;
  }

  /**
   * Reads a file of which no stream takes more than is allowed.
   *
   * @throws IOException if the bytes are no PDF, or one that needs a password
   */
  static PDDocument load(byte[] pdf, Allowance allowance) throws IOException {
    return new Parser(pdf, allowance).parse();
  }

  @Override
  public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
      throws IOException {
    var stream = new MeasuredStream(parser.createRandomAccessReadView(start, length), allowance);
    dictionary.forEach(stream::setItem);
    stream.setKey(dictionary.getKey());
    return stream;
  }

  private static final class Parser extends PDFParser {

    Parser(byte[] pdf, Allowance allowance) throws IOException {
      super(new RandomAccessReadBuffer(pdf));
      document = new MeasuredDocument(this, allowance);
    }
  }
}
