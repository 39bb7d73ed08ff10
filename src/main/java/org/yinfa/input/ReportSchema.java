package org.yinfa.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Publishes the JSON Schema (draft 2020-12) that report JSON is held against. */
public final class ReportSchema {

  private ReportSchema() {}

  /** Returns the schema as UTF-8 JSON, described field by field for those who write reports. */
  public static byte[] json() {
    try (InputStream schema = ReportSchema.class.getResourceAsStream("report.schema.json")) {
      if (schema == null) {
        throw new IllegalStateException("report.schema.json is missing from the class path");
      }
      return schema.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
