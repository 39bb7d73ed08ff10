package org.yinfa.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something wrong with what the caller sent: where, what, and how to mend it.
 *
 * @param pointer a JSON Pointer (RFC 6901) into the report; empty for the whole of it
 * @param code what is wrong, and the key of its message
 * @param arguments what the message names: the value found, the values allowed
 */
public record Problem(String pointer, Code code, List<String> arguments) {

  /** More problems than this at a time help nobody; the first ones are given. */
  public static final int MOST = 100;

  /** What can be wrong. The identifier is stable; the words are in problems.properties. */
  public enum Code {
    NOT_JSON("json.syntax"),
    DUPLICATE_KEY("json.duplicate-key"),
    NESTED_TOO_DEEP("json.nesting"),
    UNKNOWN_FIELD("field.unknown"),
    MISSING_FIELD("field.missing"),
    WRONG_TYPE("field.type"),
    EMPTY("field.empty"),
    TOO_LONG("field.too-long"),
    OUT_OF_RANGE("field.range"),
    NOT_ALLOWED("field.not-allowed"),
    WRONG_FORM("field.form"),
    NOT_TOGETHER("field.not-together"),
    SEALS_DIFFER("signature.seals-differ"),
    IMPOSSIBLE_DATE("date.impossible"),
    DATES_DIFFER("date.differs"),
    CONTROL_CHARACTER("text.control-character"),
    INVISIBLE_CHARACTER("text.invisible-character"),
    LONE_SURROGATE("text.lone-surrogate"),
    UNPRINTABLE_CHARACTER("text.unprintable-character"),
    NOT_EMBEDDED("image.not-embedded"),
    UNREADABLE_IMAGE("image.unreadable"),
    IMAGE_TOO_LARGE("image.too-large"),
    CELLS_DIFFER("table.cells-differ"),
    UNKNOWN_TEMPLATE("template.unknown"),
    TOO_LARGE("limit.bytes"),
    TOO_MANY_BLOCKS("limit.blocks"),
    TOO_MUCH_TEXT("limit.text"),
    TOO_MANY_PAGES("limit.pages"),
    TOO_SLOW("limit.seconds"),
    NOT_TEXT("text.encoding"),
    NO_CONTENT("text.none"),
    NOT_PDF("pdf.unreadable"),
    ENCRYPTED_PDF("pdf.encrypted"),
    NOT_A4("pdf.page-size"),
    NO_PLACE_FOR_NUMBER("pdf.number-place"),
    TOO_MANY_COPIES("limit.copies"),
    UNREADABLE_INPUT("batch.unreadable"),
    WRONG_KIND("batch.kind"),
    UNUSABLE_NAME("batch.name"),
    SAME_NAME("batch.same-name"),
    SAME_OUTPUT("batch.same-output"),
    OUTSIDE_LINK("batch.link"),
    DAMAGED_ARCHIVE("archive.damaged"),
    ENCRYPTED_ENTRY("archive.encrypted"),
    NESTED_ARCHIVE("archive.nested"),
    COMPRESSION_METHOD("archive.method"),
    OVERLAPPING_ENTRIES("archive.overlapping"),
    TOO_MANY_ENTRIES("limit.archiveEntries"),
    ARCHIVE_TOO_LARGE("limit.archiveBytes"),
    ENTRY_TOO_LARGE("limit.entryBytes"),
    COMPRESSED_TOO_MUCH("limit.archiveRatio"),
    BATCH_TOO_LARGE("batches.bytes"),
    UNUSABLE_KEY("batches.key"),
    NO_REPORT("batch.empty"),
    NOT_PACKED("package.kind"),
    TOO_MANY_REPORTS("batches.reports"),
    GIVEN_UP("batches.attempts"),
    UNEXPECTED("program.failed"),
    PDF_TOO_LARGE("limit.pdf-bytes"),
    VERIFICATION_TOO_SLOW("limit.verification-seconds"),
    INFLATED_TOO_LARGE("limit.inflated-bytes"),
    STREAM_TOO_LARGE("limit.stream-bytes"),
    PACKAGE_TOO_LARGE("limit.package-bytes"),
    PACKAGED_FILE_TOO_LARGE("limit.packaged-bytes"),
    TOO_MANY_DOCUMENTS("limit.package-documents"),
    UNUSABLE_CERTIFICATES("verification.certificates"),
    NOT_OURS("pdf.not-ours"),
    SEAL_MISSING("seal.missing"),
    NO_PLACE_FOR_SEAL("seal.no-place"),
    NO_SUCH_SEAL("seal.number"),
    UNREADABLE_SEAL("seal.unreadable"),
    FIELD_NAME("seal.field"),
    NO_KEYSTORE("key.keystore"),
    WRONG_KEY_PASSWORD("key.password"),
    NO_KEY("key.none"),
    UNSUITABLE_KEY("key.unsuitable"),
    KEY_NOT_VALID("key.not-valid"),
    SIGNATURE_TOO_LARGE("key.signature-size"),
    NO_TIME_STAMP("time-stamp.failed");

    private final String id;

    Code(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    public static Optional<Code> of(String id) {
      return Arrays.stream(values()).filter(code -> code.id.equals(id)).findFirst();
    }
  }

  public Problem {
    arguments = List.copyOf(arguments);
  }

  public static Problem at(String pointer, Code code, Object... arguments) {
    return new Problem(pointer, code, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  public String message(Locale locale) {
    Words words = Words.of(Problem.class, "problems", locale);
    Object[] named = arguments.stream().map(argument -> inWords(argument, words)).toArray();
    return words.message(code.id(), named);
  }

  /** An argument that is the key of a word, such as word.type.string, is said in its language. */
  private static String inWords(String argument, Words words) {
    return argument.startsWith("word.") && words.has(argument) ? words.word(argument) : argument;
  }

  /** One line for a terminal or a log: the pointer, then the message. */
  public String line(Locale locale) {
    return (pointer.isEmpty() ? "" : pointer + ": ") + message(locale);
  }
}
