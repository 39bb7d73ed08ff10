package org.yinfa.input;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfa.report.Limits;

class JsonSyntaxTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                    | it is empty (line 1, column 1)",
        "`  `                  | it is empty (line 1, column 3)",
        "[]                    | the outermost value isn't an object in braces (line 1, column 1)",
        "'报告'                | the outermost value isn't an object in braces (line 1, column 1)",
        "{} {}                 | something follows the end of the object (line 1, column 4)",
        "{'title': ['报告']    | it ends too early (line 1, column 17)",
        "{'title': ['报告      | it ends too early (line 1, column 15)",
        "{'title': [1,]}       | there is a syntax error (line 1, column 14)",
        "{title: []}           | there is a syntax error (line 1, column 2)",
        "{'title': NaN}        | there is a syntax error (line 1, column 14)",
        "报告                  | there is a syntax error (line 1, column 1)",
      })
  void whatIsNoJsonIsRejectedWithItsLineAndColumn(String json, String reason) {
    Rejection rejection = Rejection.of(json.replace('\'', '"'));

    assertThat(rejection.found()).containsExactly("NOT_JSON");
    assertThat(rejection.messages().get(0)).startsWith("This is not valid JSON: " + reason);
  }

  @Test
  void theReasonIsGivenInChineseToo() {
    assertThat(Rejection.of("{\n\"title\": [").chineseMessages())
        .containsExactly("内容不是有效的 JSON：内容提前结束（第 2 行第 11 列）。请发送一个 UTF-8 编码的 JSON 对象。");
  }

  @Test
  void aByteOrderMarkBeforeTheReportIsTolerated() {
    byte[] json = "\uFEFF{\"contact\": \"甲\"}".getBytes(UTF_8);

    assertThat(new ReportReader(Limits.DEFAULT).read(json).closing().contact()).isEqualTo("甲");
  }

  @Test
  void bytesThatAreNotUtf8AreRejectedWithTheirPlace() {
    byte[] json = "{\n\"title\": [\"报告?\"]}".getBytes(UTF_8);
    for (int at = 0; at < json.length; at++) {
      json[at] = json[at] == '?' ? (byte) 0xFF : json[at];
    }

    assertThat(Rejection.of(json).messages().get(0))
        .startsWith("This is not valid JSON: it has bytes that are not UTF-8 (line 2, column 14)");
  }

  @Test
  void otherEncodingsAreNoJson() {
    assertThat(Rejection.of("{\"contact\": \"甲\"}".getBytes(UTF_16)).found())
        .containsExactly("NOT_JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\udc00", "a\\ud83d文", "\\ude00\\ud83d"})
  void anEscapedHalfOfASurrogatePairIsFound(String text) {
    assertThat(Rejection.of("{\"contact\": \"" + text + "\"}").found())
        .containsExactly("LONE_SURROGATE /contact");
  }

  @Test
  void halfOfASurrogatePairInBytesOfItsOwnIsFound() {
    assertThat(Rejection.of(contact(0xED, 0xA0, 0x80)).messages())
        .containsExactly("Unpaired surrogate U+D800 at position 1. Send well-formed UTF-8.");
    assertThat(Rejection.of(contact('a', 0xED, 0xBF, 0xBF)).messages().get(0))
        .contains("U+DFFF", "position 2");
  }

  @Test
  void twoHalvesInBytesOfTheirOwnAreNotMendedSilently() {
    assertThat(Rejection.of(contact(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80)).found())
        .containsExactly("NOT_JSON");
    assertThat(Rejection.of(contact('\\', 'u', 'd', '8', '3', 'd', 0xED, 0xB8, 0x80)).found())
        .containsExactly("NOT_JSON");
    assertThat(Rejection.of(contact(0xED, 0xA0, 0xBD, '\\', 'u', 'd', 'e', '0', '0')).found())
        .containsExactly("NOT_JSON");
  }

  @Test
  void everyKeyThatIsGivenTwiceIsFound() {
    assertThat(
            Rejection.of(
                    """
                    {"contact": "甲", "contact": "甲", "contact": "乙",
                     "body": [{"type": "paragraph", "text": "文", "text": "文"}]}
                    """)
                .found())
        .containsExactly("DUPLICATE_KEY /contact", "DUPLICATE_KEY /body/0/text");
  }

  @Test
  void nestingBeyondTheLimitIsRejectedHoweverDeepItGoes() {
    for (int depth : new int[] {33, 1_000, 1_000_000}) {
      Rejection rejection = Rejection.of("{\"body\":" + "[".repeat(depth));

      assertThat(rejection.found()).containsExactly("NESTED_TOO_DEEP /body" + "/0".repeat(31));
      assertThat(rejection.messages().get(0)).contains("32 levels deep (limits.nesting)");
    }
    assertThat(Rejection.of("{\"a\":".repeat(1_000_000)).found())
        .containsExactly("NESTED_TOO_DEEP " + "/a".repeat(32));
  }

  @Test
  void nestingUpToTheLimitIsReadOn() {
    assertThat(Rejection.of("{\"body\":" + "[".repeat(31) + "]".repeat(31) + "}").found())
        .containsExactly("WRONG_TYPE /body/0");
  }

  @Test
  void aNumberOfManyDigitsIsRejected() {
    assertThat(Rejection.of("{\"title\":" + "9".repeat(1_000_000) + "}").messages().get(0))
        .startsWith("This is not valid JSON: a number has more than 100 digits (line 1");
    assertThat(Rejection.of("{\"title\":1." + "9".repeat(1_000_000) + "}").messages().get(0))
        .startsWith("This is not valid JSON: a number has more than 100 digits (line 1");
  }

  @Test
  void aFieldNameOfManyCharactersIsRejected() {
    assertThat(Rejection.of("{\"" + "a".repeat(1_000_000) + "\":1}").messages().get(0))
        .startsWith("This is not valid JSON: a field name is longer than 256 characters (line 1");
  }

  @Test
  void moreBytesThanAllowedAreNotParsed() {
    assertThat(Rejection.of(new byte[Limits.DEFAULT.bodyBytes() + 1]).messages())
        .containsExactly("The input is larger than 8388608 bytes (limits.bodyBytes).");
    assertThat(Rejection.of(new byte[Limits.DEFAULT.bodyBytes()]).found())
        .containsExactly("NOT_JSON");
  }

  @Test
  void aTreeOfMillionsOfValuesIsNotBuilt() {
    var limits = new Limits(8 << 20, 32, 10, 100, 100, 100, 10, Duration.ofSeconds(1));

    assertThat(
            Rejection.of(("{\"a\":[" + "{},".repeat(5_000) + "[]]}").getBytes(UTF_8), limits)
                .messages())
        .containsExactly("This has 5002 entries or characters; the limit is 1320.");
  }

  private static byte[] contact(int... bytes) {
    var json = new ByteArrayOutputStream();
    json.writeBytes("{\"contact\": \"".getBytes(UTF_8));
    for (int octet : bytes) {
      json.write(octet);
    }
    json.writeBytes("\"}".getBytes(UTF_8));
    return json.toByteArray();
  }
}
