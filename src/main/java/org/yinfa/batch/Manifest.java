package org.yinfa.batch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.yinfa.report.Sha256Sums;

/**
 * The outcomes of a batch in the order of its reports, and the digests of its files. The same
 * outcomes give the same bytes.
 */
public final class Manifest {

  public static final String NAME = "manifest.json";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Manifest() {}

  /** Writes manifest.json; the outcomes are read once. */
  public static void write(OutputStream target, Tally tally, Iterable<Outcome> outcomes)
      throws IOException {
    text(
        target,
        "{\"format\":\"yinfa-manifest-1\",\"reports\":"
            + tally.reports()
            + ",\"issued\":"
            + tally.inPlace()
            + ",\"failed\":"
            + tally.failed()
            + ",\"outcomes\":[");
    String separator = "\n";
    for (Outcome outcome : outcomes) {
      text(target, separator + OutcomeJson.write(outcome));
      separator = ",\n";
    }
    text(target, "\n]}\n");
  }

  /**
   * Writes SHA256SUMS, as sha256sum reads it.
   *
   * @param manifestSha256 the digest of manifest.json, 64 hexadecimal digits
   */
  public static void writeSums(
      OutputStream target, Iterable<Outcome> outcomes, String manifestSha256) throws IOException {
    for (Outcome outcome : outcomes) {
      if (outcome instanceof Outcome.Issued issued) {
        Sha256Sums.write(target, issued.outputSha256(), issued.output());
      }
    }
    Sha256Sums.write(target, manifestSha256, NAME);
  }

  private static void text(OutputStream target, String text) throws IOException {
    target.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a manifest outcome by outcome.
   *
   * @throws IOException also when it isn't one of ours
   */
  public static void read(InputStream manifest, Reader reader) throws IOException {
    try (JsonParser json = MAPPER.createParser(manifest)) {
      while (json.nextToken() != JsonToken.START_ARRAY) {
        if (json.currentToken() == null) {
          throw new IOException("there is no list in the manifest");
        }
      }
      while (json.nextToken() == JsonToken.START_OBJECT) {
        reader.take(OutcomeJson.read(json.<JsonNode>readValueAsTree()));
      }
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IOException("the manifest can't be read: " + e.getMessage(), e);
    }
  }

  /** Receives the outcomes of a manifest in their order. */
  @FunctionalInterface
  public interface Reader {
    void take(Outcome outcome) throws IOException;
  }
}
