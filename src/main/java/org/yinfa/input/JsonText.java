package org.yinfa.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;

/** Reads bytes strictly as UTF-8. */
final class JsonText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private JsonText() {}

  /**
   * Decodes the bytes and drops a byte order mark. Half a surrogate pair that has bytes of its own
   * stays in the text, so that it can be reported with the field that holds it.
   *
   * @throws Rejected when the bytes are not UTF-8
   */
  static String decode(byte[] json) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(json);
    CharBuffer text = CharBuffer.allocate(json.length);
    CoderResult result = decoder.decode(bytes, text, true);
    while (result.isError()) {
      keepLoneSurrogate(bytes, text);
      result = decoder.decode(bytes, text, true);
    }
    text.flip();
    boolean isMarked = text.hasRemaining() && text.charAt(0) == BYTE_ORDER_MARK;
    return text.subSequence(isMarked ? 1 : 0, text.length()).toString();
  }

  private static void keepLoneSurrogate(ByteBuffer bytes, CharBuffer text) {
    if (!isSurrogate(bytes)) {
      throw notUtf8(text);
    }
    bytes.get();
    char surrogate = (char) (0xD000 | low6(bytes.get()) << 6 | low6(bytes.get()));
    if (joinsItsNeighbour(surrogate, bytes, text)) {
      throw notUtf8(text);
    }
    text.put(surrogate);
  }

  private static boolean isSurrogate(ByteBuffer bytes) {
    int at = bytes.position();
    return bytes.remaining() >= 3
        && (bytes.get(at) & 0xFF) == 0xED
        && (bytes.get(at + 1) & 0xE0) == 0xA0
        && (bytes.get(at + 2) & 0xC0) == 0x80;
  }

  private static int low6(byte continuation) {
    return continuation & 0x3F;
  }

  /**
   * Whether two halves that were encoded apart would join into one character: that is CESU-8, which
   * UTF-8 forbids and which must not be mended silently.
   */
  private static boolean joinsItsNeighbour(char surrogate, ByteBuffer bytes, CharBuffer text) {
    if (Character.isHighSurrogate(surrogate)) {
      return bytes.remaining() >= 2
          && bytes.get(bytes.position()) == '\\'
          && bytes.get(bytes.position() + 1) == 'u';
    }
    CharBuffer before = text.duplicate().flip();
    int length = before.length();
    return length >= 1 && Character.isHighSurrogate(before.charAt(length - 1))
        || length >= 6 && before.charAt(length - 6) == '\\' && before.charAt(length - 5) == 'u';
  }

  private static Rejected notUtf8(CharBuffer text) {
    String before = text.duplicate().flip().toString();
    long line = 1 + before.chars().filter(character -> character == '\n').count();
    int column = before.length() - before.lastIndexOf('\n');
    return new Rejected(Problem.at("", InputProblem.NOT_JSON, "word.json.encoding", line, column));
  }
}
