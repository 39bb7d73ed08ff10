package org.yinfa.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.ArchiveStamp;
import org.yinfa.report.Attachment;
import org.yinfa.report.Block;
import org.yinfa.report.BlockVisitor;
import org.yinfa.report.Closing;
import org.yinfa.report.EmbeddedImage;
import org.yinfa.report.Header;
import org.yinfa.report.Imprint;
import org.yinfa.report.LineGrid;
import org.yinfa.report.Opening;
import org.yinfa.report.Report;
import org.yinfa.report.ReportProperties;
import org.yinfa.report.Signature;
import org.yinfa.report.SignatureStamp;

/** Writes a report as JSON that {@link ReportReader} reads back as the same report. */
public final class ReportWriter {

  private static final ObjectWriter PRETTY = new ObjectMapper().writer(prettyPrinter());

  /**
   * Returns UTF-8 that people can read and compare line by line: always in the same order, without
   * what is absent, and with a line feed at the end on every system.
   */
  public byte[] write(Report report) {
    try {
      // As a string first: straight to bytes, Jackson would escape characters beyond U+FFFF.
      String json = PRETTY.writeValueAsString(report(report));
      return (json + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DefaultPrettyPrinter prettyPrinter() {
    var indenter = new DefaultIndenter("  ", "\n");
    var separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    var printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }

  private static ObjectNode report(Report report) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    put(json, "template", report.settings().template());
    if (report.settings().lineGrid() != LineGrid.EDGE) {
      json.put("lineGrid", report.settings().lineGrid().id());
    }
    putTexts(json, "dismissed", report.settings().dismissed());
    if (report.archiveStamp() != null) {
      archiveStamp(json.putObject("archiveStamp"), report.archiveStamp());
    }
    if (report.header() != null) {
      header(json.putObject("header"), report.header());
    }
    if (!report.settings().properties().equals(ReportProperties.NONE)) {
      properties(json.putObject("properties"), report.settings().properties());
    }
    opening(json, report.opening());
    putBlocks(json, report.body());
    if (!report.attachments().isEmpty()) {
      ArrayNode attachments = json.putArray("attachments");
      report.attachments().forEach(attachment -> attachment(attachments.addObject(), attachment));
    }
    closing(json, report.closing());
    if (report.imprint() != null) {
      imprint(json.putObject("imprint"), report.imprint());
    }
    return json;
  }

  private static void opening(ObjectNode json, Opening opening) {
    putTexts(json, "title", opening.title());
    put(json, "dateLine", opening.dateLine());
    put(json, "addressee", opening.addressee());
    putTexts(json, "preamble", opening.preamble());
  }

  private static void closing(ObjectNode json, Closing closing) {
    if (!closing.attendance().isEmpty()) {
      ArrayNode attendance = json.putArray("attendance");
      closing
          .attendance()
          .forEach(
              line -> attendance.addObject().put("label", line.label()).put("names", line.names()));
    }
    if (closing.signature() != null) {
      signature(json.putObject("signature"), closing.signature());
    }
    put(json, "annotation", closing.annotation());
    put(json, "contact", closing.contact());
  }

  private static void archiveStamp(ObjectNode json, ArchiveStamp stamp) {
    put(json, "fonds", stamp.fonds());
    put(json, "year", stamp.year());
    put(json, "item", stamp.item());
    put(json, "unit", stamp.unit());
    put(json, "retention", stamp.retention());
    put(json, "pages", stamp.pages());
  }

  private static void header(ObjectNode json, Header header) {
    put(json, "copyNumber", header.copyNumber());
    put(json, "securityClassification", header.securityClassification());
    put(json, "urgency", header.urgency());
    putTexts(json, "issuerMark", header.issuerMark());
    put(json, "issuerMarkSuffix", header.issuerMarkSuffix());
    put(json, "documentNumber", header.documentNumber());
    putTexts(json, "approvers", header.approvers());
  }

  private static void imprint(ObjectNode json, Imprint imprint) {
    put(json, "sendTo", imprint.sendTo());
    put(json, "copyTo", imprint.copyTo());
    put(json, "printedBy", imprint.printedBy());
    put(json, "printedOn", imprint.printedOn());
  }

  private static void properties(ObjectNode json, ReportProperties properties) {
    put(json, "title", properties.title());
    put(json, "issuer", properties.issuer());
    put(json, "date", properties.date());
  }

  private static void attachment(ObjectNode json, Attachment attachment) {
    json.put("title", attachment.title());
    putBlocks(json, attachment.body());
    if (attachment.landscape()) {
      json.put("landscape", true);
    }
  }

  private static void signature(ObjectNode json, Signature signature) {
    putTexts(json, "issuers", signature.issuers());
    put(json, "date", signature.date());
    put(json, "printedDate", signature.printedDate());
    if (signature.seals().size() == 1) {
      image(json.putObject("seal"), signature.seals().get(0));
    } else if (!signature.seals().isEmpty()) {
      ArrayNode seals = json.putArray("seals");
      signature.seals().forEach(seal -> image(seals.addObject(), seal));
    }
    if (signature.sealBox()) {
      json.put("sealBox", true);
    }
    if (signature.stamps().size() == 1) {
      stamp(json.putObject("stamp"), signature.stamps().get(0));
    } else if (!signature.stamps().isEmpty()) {
      ArrayNode stamps = json.putArray("stamps");
      signature.stamps().forEach(stamp -> stamp(stamps.addObject(), stamp));
    }
  }

  private static void stamp(ObjectNode json, SignatureStamp stamp) {
    put(json, "title", stamp.title());
    image(json.putObject("image"), stamp.image());
  }

  private static void putBlocks(ObjectNode json, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      ArrayNode body = json.putArray("body");
      blocks.forEach(block -> block.accept(new BlockWriter(body.addObject())));
    }
  }

  private static void image(ObjectNode json, EmbeddedImage image) {
    json.put("mediaType", image.mediaType())
        .put("data", Base64.getEncoder().encodeToString(image.bytes()))
        .put("alternateText", image.alternateText());
  }

  private static void put(ObjectNode json, String field, @Nullable String text) {
    if (text != null) {
      json.put(field, text);
    }
  }

  private static void put(ObjectNode json, String field, @Nullable LocalDate date) {
    if (date != null) {
      json.put(field, date.toString());
    }
  }

  private static void putTexts(ObjectNode json, String field, List<String> texts) {
    if (!texts.isEmpty()) {
      texts.forEach(json.putArray(field)::add);
    }
  }

  /** Writes a block as the fields of an object. */
  private static final class BlockWriter implements BlockVisitor {

    private final ObjectNode json;

    BlockWriter(ObjectNode json) {
      this.json = json;
    }

    @Override
    public void heading(Block.Heading heading) {
      type(BlockType.HEADING);
      json.put("level", heading.level());
      put(json, "mark", heading.mark());
      json.put("text", heading.text());
      put(json, "runIn", heading.runIn());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
      type(BlockType.PARAGRAPH);
      json.put("text", paragraph.text());
    }

    @Override
    public void table(Block.Table table) {
      type(BlockType.TABLE);
      put(json, "caption", table.caption());
      table.header().forEach(json.putArray("header")::add);
      ArrayNode rows = json.putArray("rows");
      table.rows().forEach(row -> row.forEach(rows.addArray()::add));
      if (!table.columnWidths().isEmpty()) {
        table.columnWidths().forEach(json.putArray("columnWidths")::add);
      }
    }

    @Override
    public void form(Block.Form form) {
      type(BlockType.FORM);
      json.put("form", form.form());
      ObjectNode cells = json.putObject("cells");
      form.cells()
          .forEach(
              (row, values) -> {
                ObjectNode written = cells.putObject(row);
                values.forEach((column, text) -> putValue(written, column, text));
              });
    }

    @Override
    public void grid(Block.Grid grid) {
      type(BlockType.GRID);
      put(json, "caption", grid.caption());
      grid.columnWidths().forEach(json.putArray("columnWidths")::add);
      gridRows(json.putArray("head"), grid.head());
      gridRows(json.putArray("rows"), grid.rows());
      put(json, "note", grid.note());
    }

    private static void gridRows(ArrayNode rows, List<List<Block.GridCell>> cells) {
      for (List<Block.GridCell> row : cells) {
        ArrayNode written = rows.addArray();
        row.forEach(cell -> gridCell(written.addObject(), cell));
      }
    }

    private static void gridCell(ObjectNode json, Block.GridCell cell) {
      json.put("text", cell.text());
      if (cell.columns() > 1) {
        json.put("columns", cell.columns());
      }
      if (cell.rows() > 1) {
        json.put("rows", cell.rows());
      }
      if (cell.isLabel()) {
        json.put("label", true);
      }
      if (cell.isStacked()) {
        json.put("stacked", true);
      }
      put(json, "align", cell.align());
    }

    /** Whole numbers that JSON writes the same way are numbers, everything else is text. */
    private static void putValue(ObjectNode row, String column, String text) {
      if (text.matches("0|-?[1-9]\\d{0,17}")) {
        row.put(column, Long.parseLong(text));
      } else {
        row.put(column, text);
      }
    }

    @Override
    public void picture(Block.Picture picture) {
      type(BlockType.IMAGE);
      image(json, picture.image());
      if (picture.width() != null) {
        json.put("width", picture.width());
      }
      put(json, "caption", picture.caption());
    }

    private void type(BlockType type) {
      json.put(BlockType.FIELD, type.id());
    }
  }
}
