package org.yinfa.xml;

import java.util.Base64;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import org.jspecify.annotations.Nullable;
import org.yinfa.form.Forms;
import org.yinfa.form.PrescribedTable;
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

    /** The pointer of the block that is being written. */
    private String block = "";

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
            xml.fields("paragraph", "/preamble", report.opening().preamble());
            blocks("/body", report.body());
          });
      closing(report.closing());
      attachments(report.attachments());
      imprint(report.imprint());
    }

    private void archiveStamp(@Nullable ArchiveStamp stamp) {
      if (stamp != null) {
        xml.fieldElement(
            "archive-stamp",
            "/archiveStamp",
            () -> {
              xml.field("fonds", "/archiveStamp/fonds", stamp.fonds());
              xml.field("year", "/archiveStamp/year", stamp.year());
              xml.field("item", "/archiveStamp/item", stamp.item());
              xml.field("unit", "/archiveStamp/unit", stamp.unit());
              xml.field("retention", "/archiveStamp/retention", stamp.retention());
              xml.field("pages", "/archiveStamp/pages", stamp.pages());
            });
      }
    }

    private void header(@Nullable Header header) {
      if (header != null) {
        xml.fieldElement(
            "header",
            "/header",
            () -> {
              xml.field("copy-number", "/header/copyNumber", header.copyNumber());
              xml.field(
                  "security-classification",
                  "/header/securityClassification",
                  header.securityClassification());
              xml.field("urgency", "/header/urgency", header.urgency());
              xml.fields("mark", "/header/issuerMark", header.issuerMark());
              xml.field("mark-suffix", "/header/issuerMarkSuffix", header.issuerMarkSuffix());
              xml.field("document-number", "/header/documentNumber", header.documentNumber());
              xml.fields("approver", "/header/approvers", header.approvers());
            });
      }
    }

    private void opening(Opening opening) {
      if (!opening.title().isEmpty()) {
        xml.fieldElement("title", "/title", () -> xml.texts("line", opening.title()));
      }
      xml.field("date-line", "/dateLine", opening.dateLine());
      xml.field("addressee", "/addressee", opening.addressee());
    }

    private void closing(Closing closing) {
      for (int i = 0; i < closing.attendance().size(); i++) {
        attendance("/attendance/" + i, closing.attendance().get(i));
      }
      signature(closing.signature());
      xml.field("annotation", "/annotation", closing.annotation());
      xml.field("contact", "/contact", closing.contact());
    }

    private void attendance(String pointer, Attendance attendance) {
      xml.fieldElement(
          "attendance",
          pointer,
          () -> {
            xml.field("label", pointer + "/label", attendance.label());
            xml.field("names", pointer + "/names", attendance.names());
          });
    }

    private void imprint(@Nullable Imprint imprint) {
      if (imprint != null) {
        xml.fieldElement(
            "imprint",
            "/imprint",
            () -> {
              xml.field("send-to", "/imprint/sendTo", imprint.sendTo());
              xml.field("copy-to", "/imprint/copyTo", imprint.copyTo());
              xml.field("printed-by", "/imprint/printedBy", imprint.printedBy());
              xml.field("printed-on", "/imprint/printedOn", imprint.dateText());
            });
      }
    }

    /** Attachments have numbers where there are several (GB/T 9704-2012, 7.3.4). */
    private void attachments(List<Attachment> attachments) {
      for (int i = 0; i < attachments.size(); i++) {
        Integer number = attachments.size() > 1 ? i + 1 : null;
        Attachment attachment = attachments.get(i);
        String pointer = "/attachments/" + i;
        xml.fieldElement("attachment", pointer, () -> attachment(pointer, attachment, number));
      }
    }

    private void attachment(String pointer, Attachment attachment, @Nullable Integer number) {
      marks = new HeadingMarks();
      if (number != null) {
        xml.attribute("number", number);
      }
      if (attachment.landscape()) {
        xml.attribute("landscape", "true");
      }
      xml.field("title", pointer + "/title", attachment.title());
      blocks(pointer + "/body", attachment.body());
    }

    private void blocks(String pointer, List<Block> blocks) {
      for (int i = 0; i < blocks.size(); i++) {
        block = pointer + "/" + i;
        blocks.get(i).accept(this);
      }
    }

    @Override
    public void heading(Block.Heading heading) {
      String numbered = marks.next(heading.level());
      xml.fieldElement(
          "heading",
          block,
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
      xml.field("paragraph", block + "/text", paragraph.text());
    }

    @Override
    public void table(Block.Table table) {
      xml.fieldElement(
          "table",
          block,
          () -> {
            xml.field("caption", block + "/caption", table.caption());
            if (table.columnWidths().isEmpty()) {
              table.header().forEach(head -> xml.emptyElement("column", () -> {}));
            }
            table
                .columnWidths()
                .forEach(width -> xml.emptyElement("column", () -> xml.attribute("width", width)));
            xml.fieldElement("header", block + "/header", () -> xml.texts("cell", table.header()));
            rows(table.rows());
          });
    }

    private void rows(List<List<String>> rows) {
      for (int i = 0; i < rows.size(); i++) {
        List<String> row = rows.get(i);
        xml.fieldElement("row", block + "/rows/" + i, () -> xml.texts("cell", row));
      }
    }

    @Override
    public void form(Block.Form form) {
      PrescribedTable name =
          forms
              .table(form.form())
              .orElseThrow(() -> new IllegalStateException("no form " + form.form()));
      new FormXml(xml, name, form, ++tables).write(block);
    }

    @Override
    public void grid(Block.Grid grid) {
      new GridXml(xml, grid, ++tables).write(block);
    }

    @Override
    public void picture(Block.Picture picture) {
      xml.fieldElement(
          "image",
          block,
          () -> {
            if (picture.width() != null) {
              xml.attribute("width", picture.width());
            }
            image(PrintedPicture.of(picture.image(), profile));
            xml.field("caption", block + "/caption", picture.caption());
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
        xml.fieldElement("signature", "/signature", () -> signatureContent(signature));
      }
    }

    private void signatureContent(Signature signature) {
      xml.fields("issuer", "/signature/issuers", signature.issuers());
      xml.field(
          "date",
          signature.printedDate() == null ? "/signature/date" : "/signature/printedDate",
          signature.dateText());
      signature.seals().forEach(seal -> xml.element("seal", () -> seal(seal)));
      for (int box = 0; box < signature.sealBoxes(); box++) {
        xml.element(
            "seal",
            () -> {
              xml.attribute("reserved", "true");
              seal(PLACEHOLDER);
            });
      }
      List<SignatureStamp> stamps = signature.stamps();
      for (int i = 0; i < stamps.size(); i++) {
        SignatureStamp stamp = stamps.get(i);
        String pointer = stamps.size() == 1 ? "/signature/stamp" : "/signature/stamps/" + i;
        xml.fieldElement("stamp", pointer, () -> stamp(pointer, stamp));
      }
    }

    private void stamp(String pointer, SignatureStamp stamp) {
      seal(stamp.image());
      xml.field("office", pointer + "/title", stamp.title());
    }
  }
}
