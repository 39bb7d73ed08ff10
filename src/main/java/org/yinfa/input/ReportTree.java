package org.yinfa.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.Attachment;
import org.yinfa.report.Block;
import org.yinfa.report.EmbeddedImage;
import org.yinfa.report.Properties;
import org.yinfa.report.Report;
import org.yinfa.report.Signature;

/** Turns a tree in which nothing is wrong into a report. */
final class ReportTree {

  private ReportTree() {}

  static Report report(JsonNode tree) {
    return new Report(
        text(tree, "template"),
        properties(tree.path("properties")),
        texts(tree.path("title")),
        text(tree, "dateLine"),
        text(tree, "addressee"),
        texts(tree.path("preamble")),
        blocks(tree),
        entries(tree.path("attachments"), ReportTree::attachment),
        tree.has("signature") ? signature(tree.path("signature")) : null,
        text(tree, "annotation"),
        text(tree, "contact"));
  }

  private static Properties properties(JsonNode properties) {
    return new Properties(text(properties, "title"), text(properties, "issuer"), date(properties));
  }

  private static Attachment attachment(JsonNode attachment) {
    return new Attachment(attachment.path("title").textValue(), blocks(attachment));
  }

  private static Signature signature(JsonNode signature) {
    return new Signature(
        texts(signature.path("issuers")),
        date(signature),
        text(signature, "printedDate"),
        signature.has("seal") ? image(signature.path("seal")) : null);
  }

  private static List<Block> blocks(JsonNode parent) {
    return entries(parent.path("body"), ReportTree::block);
  }

  private static Block block(JsonNode block) {
    String type = block.path("type").textValue();
    return switch (type) {
      case "heading" ->
          new Block.Heading(
              block.path("level").intValue(),
              text(block, "mark"),
              block.path("text").textValue(),
              text(block, "runIn"));
      case "paragraph" -> new Block.Paragraph(block.path("text").textValue());
      case "table" ->
          new Block.Table(
              text(block, "caption"),
              texts(block.path("header")),
              entries(block.path("rows"), ReportTree::texts),
              entries(block.path("columnWidths"), JsonNode::intValue));
      case "image" ->
          new Block.Picture(
              image(block),
              block.has("width") ? block.path("width").intValue() : null,
              text(block, "caption"));
      default -> throw new IllegalStateException("the schema admits no block " + type);
    };
  }

  private static EmbeddedImage image(JsonNode image) {
    return new EmbeddedImage(
        image.path("mediaType").textValue(),
        Base64.getDecoder().decode(image.path("data").textValue()),
        image.path("alternateText").textValue());
  }

  private static @Nullable LocalDate date(JsonNode parent) {
    return parent.has("date") ? LocalDate.parse(parent.path("date").textValue()) : null;
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
