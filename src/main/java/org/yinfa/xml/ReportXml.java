package org.yinfa.xml;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.ArchiveStamp;
import org.yinfa.report.Attachment;
import org.yinfa.report.Attendance;
import org.yinfa.report.Block;
import org.yinfa.report.DocumentProperties;
import org.yinfa.report.DocumentXml;
import org.yinfa.report.EmbeddedImage;
import org.yinfa.report.Header;
import org.yinfa.report.Imprint;
import org.yinfa.report.Profile;
import org.yinfa.report.Report;
import org.yinfa.report.Signature;
import org.yinfa.report.SignatureStamp;

/** Writes a report as neutral XML. Thread-safe. */
public final class ReportXml {

  /** The namespace of the neutral XML. */
  private static final String NAMESPACE = "https://yinfa.org/ns/report";

  /** One white pixel in the place of a seal that is still to come; the layout does not print it. */
  private static final EmbeddedImage PLACEHOLDER =
      new EmbeddedImage(
          "image/png",
          Base64.getDecoder()
              .decode(
                  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4"
                      + "DwABAQEAsTj2FAAAAABJRU5ErkJggg=="),
          "印章位置");

  private final XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();

  /** Pictures are written as the profile can have them. */
  public DocumentXml write(Report report, DocumentProperties properties, Profile profile) {
    var bytes = new ByteArrayOutputStream(64 * 1024);
    try {
      XMLStreamWriter out = factory.createXMLStreamWriter(bytes, "UTF-8");
      new Writing(out, profile).report(report, properties);
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a report that was read can be written", e);
    }
    return new DocumentXml(bytes.toByteArray());
  }

  /** One document on its way out; headings are counted afresh in each attachment. */
  private static final class Writing {

    private final XMLStreamWriter out;
    private final Profile profile;
    private HeadingMarks marks = new HeadingMarks();
    private int headings;

    Writing(XMLStreamWriter out, Profile profile) {
      this.out = out;
      this.profile = profile;
    }

    void report(Report report, DocumentProperties properties) throws XMLStreamException {
      out.writeStartDocument("UTF-8", "1.0");
      out.writeStartElement("report");
      out.writeDefaultNamespace(NAMESPACE);
      out.writeAttribute("document-title", properties.title());
      out.writeAttribute("line-grid", report.lineGrid().id());
      archiveStamp(report.archiveStamp());
      header(report.header());
      if (!report.title().isEmpty()) {
        out.writeStartElement("title");
        for (String line : report.title()) {
          text("line", line);
        }
        out.writeEndElement();
      }
      text("date-line", report.dateLine());
      text("addressee", report.addressee());
      out.writeStartElement("body");
      for (String paragraph : report.preamble()) {
        text("paragraph", paragraph);
      }
      blocks(report.body());
      out.writeEndElement();
      for (Attendance attendance : report.attendance()) {
        out.writeStartElement("attendance");
        text("label", attendance.label());
        text("names", attendance.names());
        out.writeEndElement();
      }
      signature(report.signature());
      text("annotation", report.annotation());
      text("contact", report.contact());
      attachments(report.attachments());
      imprint(report.imprint());
      out.writeEndElement();
      out.writeEndDocument();
    }

    private void archiveStamp(@Nullable ArchiveStamp stamp) throws XMLStreamException {
      if (stamp == null) {
        return;
      }
      out.writeStartElement("archive-stamp");
      text("fonds", stamp.fonds());
      text("year", stamp.year());
      text("item", stamp.item());
      text("unit", stamp.unit());
      text("retention", stamp.retention());
      text("pages", stamp.pages());
      out.writeEndElement();
    }

    private void header(@Nullable Header header) throws XMLStreamException {
      if (header == null) {
        return;
      }
      out.writeStartElement("header");
      text("copy-number", header.copyNumber());
      text("security-classification", header.securityClassification());
      text("urgency", header.urgency());
      for (String name : header.issuerMark()) {
        text("mark", name);
      }
      text("mark-suffix", header.issuerMarkSuffix());
      text("document-number", header.documentNumber());
      for (String name : header.approvers()) {
        text("approver", name);
      }
      out.writeEndElement();
    }

    private void imprint(@Nullable Imprint imprint) throws XMLStreamException {
      if (imprint == null) {
        return;
      }
      out.writeStartElement("imprint");
      text("send-to", imprint.sendTo());
      text("copy-to", imprint.copyTo());
      text("printed-by", imprint.printedBy());
      text("printed-on", imprint.dateText());
      out.writeEndElement();
    }

    private void attachments(List<Attachment> attachments) throws XMLStreamException {
      for (int i = 0; i < attachments.size(); i++) {
        marks = new HeadingMarks();
        out.writeStartElement("attachment");
        if (attachments.size() > 1) {
          out.writeAttribute("number", Integer.toString(i + 1));
        }
        if (attachments.get(i).landscape()) {
          out.writeAttribute("landscape", "true");
        }
        text("title", attachments.get(i).title());
        blocks(attachments.get(i).body());
        out.writeEndElement();
      }
    }

    private void blocks(List<Block> blocks) throws XMLStreamException {
      for (Block block : blocks) {
        if (block instanceof Block.Heading heading) {
          heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
          text("paragraph", paragraph.text());
        } else if (block instanceof Block.Table table) {
          table(table);
        } else if (block instanceof Block.Picture picture) {
          picture(picture);
        }
      }
    }

    private void heading(Block.Heading heading) throws XMLStreamException {
      String numbered = marks.next(heading.level());
      out.writeStartElement("heading");
      out.writeAttribute("level", Integer.toString(heading.level()));
      out.writeAttribute("depth", Integer.toString(marks.depth()));
      out.writeAttribute("id", "heading-" + ++headings);
      text("mark", heading.mark() == null ? numbered : heading.mark());
      text("text", heading.text());
      text("run-in", heading.runIn());
      out.writeEndElement();
    }

    private void table(Block.Table table) throws XMLStreamException {
      out.writeStartElement("table");
      text("caption", table.caption());
      for (int column = 0; column < table.header().size(); column++) {
        out.writeEmptyElement("column");
        int width = table.columnWidths().isEmpty() ? 1 : table.columnWidths().get(column);
        out.writeAttribute("width", Integer.toString(width));
      }
      out.writeStartElement("header");
      cells(table.header());
      out.writeEndElement();
      for (List<String> row : table.rows()) {
        out.writeStartElement("row");
        cells(row);
        out.writeEndElement();
      }
      out.writeEndElement();
    }

    private void cells(List<String> cells) throws XMLStreamException {
      for (String cell : cells) {
        text("cell", cell);
      }
    }

    private void picture(Block.Picture picture) throws XMLStreamException {
      out.writeStartElement("image");
      if (picture.width() != null) {
        out.writeAttribute("width", picture.width().toString());
      }
      image(picture.image());
      text("caption", picture.caption());
      out.writeEndElement();
    }

    private void image(EmbeddedImage image) throws XMLStreamException {
      Dimension size = PictureSize.of(image);
      byte[] bytes = profile == Profile.PDFA_1A ? OpaquePicture.of(image) : image.bytes();
      out.writeAttribute("alternate-text", image.alternateText());
      out.writeAttribute("pixel-width", Integer.toString(size.width));
      out.writeAttribute("pixel-height", Integer.toString(size.height));
      out.writeAttribute(
          "source",
          "data:" + image.mediaType() + ";base64," + Base64.getEncoder().encodeToString(bytes));
    }

    private void signature(@Nullable Signature signature) throws XMLStreamException {
      if (signature == null) {
        return;
      }
      out.writeStartElement("signature");
      for (String issuer : signature.issuers()) {
        text("issuer", issuer);
      }
      text("date", signature.dateText());
      for (EmbeddedImage seal : signature.seals()) {
        out.writeStartElement("seal");
        image(seal);
        out.writeEndElement();
      }
      for (int box = 0; box < signature.sealBoxes(); box++) {
        out.writeStartElement("seal");
        out.writeAttribute("reserved", "true");
        image(PLACEHOLDER);
        out.writeEndElement();
      }
      for (SignatureStamp stamp : signature.stamps()) {
        out.writeStartElement("stamp");
        image(stamp.image());
        text("office", stamp.title());
        out.writeEndElement();
      }
      out.writeEndElement();
    }

    private void text(String element, @Nullable String content) throws XMLStreamException {
      if (content != null) {
        out.writeStartElement(element);
        out.writeCharacters(content);
        out.writeEndElement();
      }
    }
  }
}
