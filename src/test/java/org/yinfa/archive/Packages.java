package org.yinfa.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.yinfa.conformance.ConformanceCheck;
import org.yinfa.rendering.Archiving;
import org.yinfa.rendering.RenderRequest;
import org.yinfa.report.Profile;
import org.yinfa.report.Sha256;
import org.yinfa.report.Sha256Sums;
import org.yinfa.testkit.Documents;
import org.yinfa.wiring.Wiring;
import org.yinfa.wiring.YinfaConfiguration;

/** Packages for an archive, made, taken apart and packed again. */
final class Packages {

  private static final Archiving ARCHIVING =
      new Archiving(
          Documents.renderer(),
          new ConformanceCheck(),
          new Wiring(new YinfaConfiguration()).preflight(),
          Documents.PRODUCER);

  private Packages() {}

  /** The files of a package of these reports, by their paths. */
  static Map<String, byte[]> of(Profile profile, Map<String, byte[]> reports) {
    var out = new ByteArrayOutputStream();
    try {
      var archive = new ArchivePackage(out);
      for (Map.Entry<String, byte[]> report : new TreeMap<>(reports).entrySet()) {
        archive.add(
            ARCHIVING.archive(
                report.getKey(), new RenderRequest(report.getValue(), null, profile)));
      }
      archive.finish();
      return unpacked(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  static byte[] packed(Map<String, byte[]> files) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The same with the list of digests that its files have now. */
  static Map<String, byte[]> listed(Map<String, byte[]> files) {
    Map<String, byte[]> listed = new LinkedHashMap<>(files);
    listed.remove(Sha256Sums.NAME);
    var list = new StringBuilder();
    listed.forEach((path, content) -> list.append(Sha256.hex(content)).append("  " + path + "\n"));
    listed.put(Sha256Sums.NAME, list.toString().getBytes(UTF_8));
    return listed;
  }
}
