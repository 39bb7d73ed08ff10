package org.yinfa.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.ArchiveStamp;
import org.yinfa.report.Attachment;
import org.yinfa.report.Attendance;
import org.yinfa.report.Block;
import org.yinfa.report.Closing;
import org.yinfa.report.EmbeddedImage;
import org.yinfa.report.Header;
import org.yinfa.report.Imprint;
import org.yinfa.report.LineGrid;
import org.yinfa.report.Opening;
import org.yinfa.report.Report;
import org.yinfa.report.ReportProperties;
import org.yinfa.report.ReportSettings;
import org.yinfa.report.Signature;
import org.yinfa.report.SignatureStamp;

/** Turns a tree in which nothing is wrong into a report. */
final class ReportTree {

  private ReportTree() {}

  static Report report(JsonNode tree) {
    return new Report(
        settings(tree),
        tree.has("archiveStamp") ? archiveStamp(tree.path("archiveStamp")) : null,
        header(tree.path("header")),
        opening(tree),
        blocks(tree),
        closing(tree),
        entries(tree.path("attachments"), ReportTree::attachment),
        imprint(tree.path("imprint")));
  }

  private static ReportSettings settings(JsonNode tree) {
    return new ReportSettings(
        text(tree, "template"),
        properties(tree.path("properties")),
        tree.has("lineGrid") ? LineGrid.of(tree.path("lineGrid").textValue()) : LineGrid.EDGE,
        texts(tree.path("dismissed")));
  }

  private static Opening opening(JsonNode tree) {
    return new Opening(
        texts(tree.path("title")),
        text(tree, "dateLine"),
        text(tree, "addressee"),
        texts(tree.path("preamble")));
  }

  private static Closing closing(JsonNode tree) {
    return new Closing(
        entries(tree.path("attendance"), ReportTree::attendance),
        tree.has("signature") ? signature(tree.path("signature")) : null,
        text(tree, "annotation"),
        text(tree, "contact"));
  }

  /** The header, or null when nothing of it is printed. */
  private static @Nullable Header header(JsonNode header) {
    var read =
        new Header(
            text(header, "copyNumber"),
            text(header, "securityClassification"),
            text(header, "urgency"),
            texts(header.path("issuerMark")),
            text(header, "issuerMarkSuffix"),
            text(header, "documentNumber"),
            texts(header.path("approvers")));
    return read.isEmpty() ? null : read;
  }

  private static Attendance attendance(JsonNode attendance) {
    return new Attendance(
        attendance.path("label").textValue(), attendance.path("names").textValue());
  }

  /** The imprint, or null when nothing of it is printed. */
  private static @Nullable Imprint imprint(JsonNode imprint) {
    var read =
        new Imprint(
            text(imprint, "sendTo"),
            text(imprint, "copyTo"),
            text(imprint, "printedBy"),
            date(imprint, "printedOn"));
    return read.isEmpty() ? null : read;
  }

  private static ArchiveStamp archiveStamp(JsonNode stamp) {
    return new ArchiveStamp(
        text(stamp, "fonds"),
        text(stamp, "year"),
        text(stamp, "item"),
        text(stamp, "unit"),
        text(stamp, "retention"),
        text(stamp, "pages"));
  }

  private static ReportProperties properties(JsonNode properties) {
    return new ReportProperties(
        text(properties, "title"), text(properties, "issuer"), date(properties, "date"));
  }

  private static Attachment attachment(JsonNode attachment) {
    return new Attachment(
        attachment.path("title").textValue(),
        blocks(attachment),
        attachment.path("landscape").booleanValue());
  }

  private static Signature signature(JsonNode signature) {
    return new Signature(
        texts(signature.path("issuers")),
        date(signature, "date"),
        text(signature, "printedDate"),
        signature.has("seal")
            ? List.of(image(signature.path("seal")))
            : entries(signature.path("seals"), ReportTree::image),
        signature.has("stamp")
            ? List.of(stamp(signature.path("stamp")))
            : entries(signature.path("stamps"), ReportTree::stamp),
        signature.path("sealBox").booleanValue());
  }

  private static SignatureStamp stamp(JsonNode stamp) {
    return new SignatureStamp(text(stamp, "title"), image(stamp.path("image")));
  }

  private static List<Block> blocks(JsonNode parent) {
    return entries(parent.path("body"), ReportTree::block);
  }

  private static Block block(JsonNode block) {
    return switch (BlockType.of(text(block, BlockType.FIELD)).orElseThrow()) {
      case HEADING ->
          new Block.Heading(
              block.path("level").intValue(),
              text(block, "mark"),
              block.path("text").textValue(),
              text(block, "runIn"));
      case PARAGRAPH -> new Block.Paragraph(block.path("text").textValue());
      case TABLE ->
          new Block.Table(
              text(block, "caption"),
              texts(block.path("header")),
              entries(block.path("rows"), ReportTree::texts),
              entries(block.path("columnWidths"), JsonNode::intValue));
      case FORM -> new Block.Form(block.path("form").textValue(), cells(block.path("cells")));
      case GRID ->
          new Block.Grid(
              text(block, "caption"),
              entries(block.path("columnWidths"), JsonNode::intValue),
              entries(block.path("head"), row -> entries(row, ReportTree::gridCell)),
              entries(block.path("rows"), row -> entries(row, ReportTree::gridCell)),
              text(block, "note"));
      case IMAGE ->
          new Block.Picture(
              image(block),
              block.has("width") ? block.path("width").intValue() : null,
              text(block, "caption"));
    };
  }

  private static Block.GridCell gridCell(JsonNode cell) {
    return new Block.GridCell(
        cell.path("text").asText(),
        cell.path("columns").asInt(1),
        cell.path("rows").asInt(1),
        cell.path("label").booleanValue(),
        cell.path("stacked").booleanValue(),
        text(cell, "align"));
  }

  private static Map<String, Map<String, String>> cells(JsonNode rows) {
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> row : rows.properties()) {
      Map<String, String> values = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> value : row.getValue().properties()) {
        values.put(value.getKey(), printed(value.getValue()));
      }
      cells.put(row.getKey(), values);
    }
    return cells;
  }

  /** A value as it was given: numbers to the last digit. */
  private static String printed(JsonNode value) {
    return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText();
  }

  private static EmbeddedImage image(JsonNode image) {
    return new EmbeddedImage(
        image.path("mediaType").textValue(),
        Base64.getDecoder().decode(image.path("data").textValue()),
        image.path("alternateText").textValue());
  }

  private static @Nullable LocalDate date(JsonNode parent, String field) {
    return parent.has(field) ? LocalDate.parse(parent.path(field).textValue()) : null;
  }

  private static @Nullable String text(JsonNode parent, String field) {
    return parent.path(field).textValue();
  }

  private static List<String> texts(JsonNode array) {
    return entries(array, JsonNode::textValue);
  }

  private static <T> List<T> entries(JsonNode array, Function<JsonNode, T> read) {
    return StreamSupport.stream(array.spliterator(), false).map(read).toList();
  }
}
