package org.yinfa.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yinfa.problem.LimitProblem;
import org.yinfa.report.Limits;

/** Every image came with the report, is what it says it is, and can be decoded to its last row. */
final class ImageCheck {

  private final Limits limits;
  private final Problems problems;

  private ImageCheck(Limits limits, Problems problems) {
    this.limits = limits;
    this.problems = problems;
  }

  static void check(JsonNode tree, Limits limits, Problems problems) {
    Located report = Located.report(tree);
    Located signature = report.field("signature");
    Stream<Located> images =
        Stream.of(
                report.blocks().flatMap(ImageCheck::images),
                Stream.of(signature.field("seal"), signature.field("stamp").field("image")),
                signature.field("stamps").entries().map(stamp -> stamp.field("image")),
                signature.field("seals").entries())
            .flatMap(Function.identity());
    var check = new ImageCheck(limits, problems);
    images.filter(image -> image.field("data").node().isTextual()).forEach(check::image);
  }

  private static Stream<Located> images(Located block) {
    return block.type().stream()
        .flatMap(
            type ->
                switch (type) {
                  case IMAGE -> Stream.of(block);
                  case HEADING, PARAGRAPH, TABLE, FORM, GRID -> Stream.empty();
                });
  }

  private void image(Located image) {
    Located data = image.field("data");
    // Decoding costs most, and a full list of problems can't grow.
    if (data.node().textValue().isEmpty() || problems.isFull()) {
      return;
    }
    Optional<byte[]> file = base64(data.node().textValue());
    if (file.isPresent()) {
      file(data.pointer(), file.get(), image.node().path("mediaType").textValue());
    } else {
      problems.add(data.pointer(), InputProblem.NOT_EMBEDDED);
    }
  }

  private static Optional<byte[]> base64(String data) {
    try {
      return Optional.of(Base64.getDecoder().decode(data));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void file(String pointer, byte[] bytes, String mediaType) {
    try {
      ImageHeader header = ImageHeader.of(bytes);
      if (header.pixels() > limits.imagePixels()) {
        problems.add(pointer, LimitProblem.IMAGE_TOO_LARGE, header.pixels(), limits.imagePixels());
      } else if (mediaType != null && !mediaType.equals(header.mediaType())) {
        throw new UnreadableImage("word.image.type");
      } else {
        ImageDecoding.decode(bytes, header);
      }
    } catch (UnreadableImage e) {
      problems.add(pointer, InputProblem.UNREADABLE_IMAGE, e.reason());
    }
  }
}
