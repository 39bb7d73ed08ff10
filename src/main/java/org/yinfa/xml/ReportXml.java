package org.yinfa.xml;

import java.util.Base64;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import org.jspecify.annotations.Nullable;
import org.yinfa.form.Forms;
import org.yinfa.form.Forms.TableName;
import org.yinfa.report.ArchiveStamp;
import org.yinfa.report.Attachment;
import org.yinfa.report.Attendance;
import org.yinfa.report.Block;
import org.yinfa.report.BlockVisitor;
import org.yinfa.report.Closing;
import org.yinfa.report.DocumentProperties;
import org.yinfa.report.DocumentXml;
import org.yinfa.report.EmbeddedImage;
import org.yinfa.report.Header;
import org.yinfa.report.Imprint;
import org.yinfa.report.Opening;
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
  private final Forms forms;

  /** Writes reports that are made on the forms that come with the program. */
  public ReportXml() {
    this(Forms.bundled());
  }

  /** Writes reports that are made on the forms given. */
  public ReportXml(Forms forms) {
    this.forms = forms;
  }

  /** Pictures are written in a form that the profile allows. */
  public DocumentXml write(Report report, DocumentProperties properties, Profile profile) {
    var writing = new Writing(new XmlText(factory), profile, forms);
    return new DocumentXml(writing.document(report, properties));
  }

  /** The writing of one document; headings are counted anew in each attachment. */
  private static final class Writing implements BlockVisitor {

    private final XmlText xml;
    private final Profile profile;
    private final Forms forms;
    private HeadingMarks marks = new HeadingMarks();
    private int headings;
    private int tables;

    Writing(XmlText xml, Profile profile, Forms forms) {
      this.xml = xml;
      this.profile = profile;
      this.forms = forms;
    }

    byte[] document(Report report, DocumentProperties properties) {
      return xml.document(NAMESPACE, "report", () -> report(report, properties));
    }

    private void report(Report report, DocumentProperties properties) {
      xml.attribute("document-title", properties.title());
      xml.attribute("line-grid", report.settings().lineGrid().id());
      archiveStamp(report.archiveStamp());
      header(report.header());
      opening(report.opening());
      xml.element(
          "body",
          () -> {
            xml.texts("paragraph", report.opening().preamble());
            blocks(report.body());
          });
      closing(report.closing());
      attachments(report.attachments());
      imprint(report.imprint());
    }

    private void archiveStamp(@Nullable ArchiveStamp stamp) {
      if (stamp != null) {
        xml.element(
            "archive-stamp",
            () -> {
              xml.text("fonds", stamp.fonds());
              xml.text("year", stamp.year());
              xml.text("item", stamp.item());
              xml.text("unit", stamp.unit());
              xml.text("retention", stamp.retention());
              xml.text("pages", stamp.pages());
            });
      }
    }

    private void header(@Nullable Header header) {
      if (header != null) {
        xml.element(
            "header",
            () -> {
              xml.text("copy-number", header.copyNumber());
              xml.text("security-classification", header.securityClassification());
              xml.text("urgency", header.urgency());
              xml.texts("mark", header.issuerMark());
              xml.text("mark-suffix", header.issuerMarkSuffix());
              xml.text("document-number", header.documentNumber());
              xml.texts("approver", header.approvers());
            });
      }
    }

    private void opening(Opening opening) {
      if (!opening.title().isEmpty()) {
        xml.element("title", () -> xml.texts("line", opening.title()));
      }
      xml.text("date-line", opening.dateLine());
      xml.text("addressee", opening.addressee());
    }

    private void closing(Closing closing) {
      closing.attendance().forEach(this::attendance);
      signature(closing.signature());
      xml.text("annotation", closing.annotation());
      xml.text("contact", closing.contact());
    }

    private void attendance(Attendance attendance) {
      xml.element(
          "attendance",
          () -> {
            xml.text("label", attendance.label());
            xml.text("names", attendance.names());
          });
    }

    private void imprint(@Nullable Imprint imprint) {
      if (imprint != null) {
        xml.element(
            "imprint",
            () -> {
              xml.text("send-to", imprint.sendTo());
              xml.text("copy-to", imprint.copyTo());
              xml.text("printed-by", imprint.printedBy());
              xml.text("printed-on", imprint.dateText());
            });
      }
    }

    /** Attachments have numbers where there are several (GB/T 9704-2012, 7.3.4). */
    private void attachments(List<Attachment> attachments) {
      for (int i = 0; i < attachments.size(); i++) {
        Integer number = attachments.size() > 1 ? i + 1 : null;
        Attachment attachment = attachments.get(i);
        xml.element("attachment", () -> attachment(attachment, number));
      }
    }

    private void attachment(Attachment attachment, @Nullable Integer number) {
      marks = new HeadingMarks();
      if (number != null) {
        xml.attribute("number", number);
      }
      if (attachment.landscape()) {
        xml.attribute("landscape", "true");
      }
      xml.text("title", attachment.title());
      blocks(attachment.body());
    }

    private void blocks(List<Block> blocks) {
      blocks.forEach(block -> block.accept(this));
    }

    @Override
    public void heading(Block.Heading heading) {
      String numbered = marks.next(heading.level());
      xml.element(
          "heading",
          () -> {
            xml.attribute("level", heading.level());
            xml.attribute("depth", marks.depth());
            xml.attribute("id", "heading-" + ++headings);
            xml.text("mark", heading.mark() == null ? numbered : heading.mark());
            xml.text("text", heading.text());
            xml.text("run-in", heading.runIn());
          });
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
      xml.text("paragraph", paragraph.text());
    }

    @Override
    public void table(Block.Table table) {
      xml.element(
          "table",
          () -> {
            xml.text("caption", table.caption());
            for (int column = 0; column < table.header().size(); column++) {
              int width = table.columnWidths().isEmpty() ? 1 : table.columnWidths().get(column);
              xml.emptyElement("column", () -> xml.attribute("width", width));
            }
            xml.element("header", () -> xml.texts("cell", table.header()));
            table.rows().forEach(row -> xml.element("row", () -> xml.texts("cell", row)));
          });
    }

    @Override
    public void form(Block.Form form) {
      TableName name =
          forms
              .table(form.form())
              .orElseThrow(() -> new IllegalStateException("no form " + form.form()));
      new FormXml(xml, name.table(), form, ++tables).write();
    }

    @Override
    public void picture(Block.Picture picture) {
      xml.element(
          "image",
          () -> {
            if (picture.width() != null) {
              xml.attribute("width", picture.width());
            }
            image(PrintedPicture.of(picture.image(), profile));
            xml.text("caption", picture.caption());
          });
    }

    private void image(PrintedPicture picture) {
      xml.attribute("alternate-text", picture.image().alternateText());
      xml.attribute("pixel-width", picture.size().width);
      xml.attribute("pixel-height", picture.size().height);
      xml.attribute("source", picture.source());
    }

    private void seal(EmbeddedImage seal) {
      image(PrintedPicture.upright(seal, profile));
    }

    private void signature(@Nullable Signature signature) {
      if (signature != null) {
        xml.element("signature", () -> signatureContent(signature));
      }
    }

    private void signatureContent(Signature signature) {
      xml.texts("issuer", signature.issuers());
      xml.text("date", signature.dateText());
      signature.seals().forEach(seal -> xml.element("seal", () -> seal(seal)));
      for (int box = 0; box < signature.sealBoxes(); box++) {
        xml.element(
            "seal",
            () -> {
              xml.attribute("reserved", "true");
              seal(PLACEHOLDER);
            });
      }
      signature.stamps().forEach(stamp -> xml.element("stamp", () -> stamp(stamp)));
    }

    private void stamp(SignatureStamp stamp) {
      seal(stamp.image());
      xml.text("office", stamp.title());
    }
  }
}
