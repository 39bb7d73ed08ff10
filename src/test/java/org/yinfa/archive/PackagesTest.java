package org.yinfa.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfa.report.Profile;
import org.yinfa.report.Sha256;
import org.yinfa.testkit.Documents;
import org.yinfa.verify.Finding;
import org.yinfa.verify.Forgery;
import org.yinfa.verify.Verdict;
import org.yinfa.verify.Verification;
import org.yinfa.verify.Verifying;
import org.yinfa.wiring.YinfaConfiguration;

/** Packages as they were made pass, and what was done to others is named by the right checks. */
class PackagesTest {

  private static final byte[] JSON = Documents.sample("official-document/complete");
  private static final Map<String, byte[]> REPORTS =
      Map.of("年报", Documents.sample("minimal"), "通知", JSON);
  private static final Map<String, byte[]> FILES = Packages.of(Profile.PDFA_2A, REPORTS);
  private static final PackageVerifier VERIFIER =
      new PackageVerifier(Verifying.QUICK, new YinfaConfiguration().packageLimits(1_000));

  private static final Map<String, Tampered> CASES = new LinkedHashMap<>();

  private record Tampered(Consumer<Map<String, byte[]>> change, boolean listed, String failed) {}

  /** What was done to the files and not to the list of their digests. */
  private static void unlisted(String how, Consumer<Map<String, byte[]>> change, String failed) {
    CASES.put(how, new Tampered(change, false, failed));
  }

  /** What was done to the files and to the list too. */
  private static void listed(String how, Consumer<Map<String, byte[]>> change, String failed) {
    CASES.put(how + ", and the list", new Tampered(change, true, failed));
  }

  static {
    unlisted("the metadata", edit("通知/metadata.json", "件", "案"), "digests 通知:record");
    unlisted("the layout", edit("通知/layout.json", "pages", "pagez"), "digests");
    unlisted(
        "a report", edit("通知/report.json", "2019", "2018"), "digests 通知:source 通知:reproduction");
    unlisted("a file removed", files -> files.remove("通知/layout.json"), "contents digests");
    unlisted("a file added", files -> files.put("通知/a.txt", new byte[1]), "contents digests");
    unlisted("a file on top added", files -> files.put("a.txt", new byte[1]), "contents digests");
    unlisted("the list removed", files -> files.remove("SHA256SUMS"), "digests");
    unlisted(
        "a line of the list removed",
        edit("SHA256SUMS", "[0-9a-f]{64}  [^\n]+/document.pdf\n", ""),
        "digests");
    unlisted("a digest in the list", edit("SHA256SUMS", "^[0-9a-f]{8}", "00000000"), "digests");
    unlisted("a line that is none", edit("SHA256SUMS", "^", "# list\n"), "digests");
    unlisted("a line twice", edit("SHA256SUMS", "^([^\n]+\n)", "$1$1"), "digests");
    listed("a report", edit("通知/report.json", "2019", "2018"), "通知:source 通知:reproduction");
    listed("a report removed", files -> files.remove("通知/report.json"), "contents");
    listed("a document removed", files -> files.remove("通知/document.pdf"), "contents");
    listed("a file added", files -> files.put("通知/a.txt", new byte[1]), "contents");
    listed(
        "a folder in a folder", files -> files.put("通知/a/document.pdf", new byte[1]), "contents");
    listed("the title", title(), "通知:record");
    listed(
        "the number of pages", edit("通知/metadata.json", "\"页数\" : \\d", "\"页数\" : 9"), "通知:record");
    listed("the number in XML", edit("通知/metadata.xml", "〔2019〕3号", "〔2019〕4号"), "通知:record");
    listed("the XML cut", edit("通知/metadata.xml", "</[^>]*>\\s*$", ""), "通知:record");
    listed("the JSON cut", edit("通知/metadata.json", "}\\s*$", ""), "通知:record");
    listed("the metadata removed", files -> files.remove("通知/metadata.xml"), "contents 通知:record");
    listed("a document forged", PackagesTest::forge, "通知:reproduction");
    listed(
        "documents exchanged",
        PackagesTest::exchange,
        "年报:record 年报:source 年报:reproduction 通知:record 通知:source 通知:reproduction");
    listed(
        "a document that is none",
        files -> files.put("通知/document.pdf", new byte[9]),
        "通知:readable");
    listed("nothing left", Map::clear, "contents");
  }

  static Stream<String> cases() {
    return CASES.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void whatWasDoneToAPackageIsFoundOutByTheRightChecks(String how) throws IOException {
    Tampered tampered = CASES.get(how);
    Map<String, byte[]> files = new LinkedHashMap<>(FILES);
    tampered.change().accept(files);

    Set<String> failed = failed(tampered.listed() ? Packages.listed(files) : files);

    assertThat(failed).isEqualTo(Set.of(tampered.failed().split(" ")));
  }

  @Test
  void packageOfSeveralReportsPassesEveryCheckAndIsMadeAgain() throws IOException {
    Map<String, Verification> documents = new HashMap<>();

    Verification verification =
        VERIFIER.verify(Packages.packed(FILES), (name, each) -> documents.put(name, each));

    assertThat(verification.passed()).isTrue();
    assertThat(documents).containsOnlyKeys("年报/document.pdf", "通知/document.pdf");
    assertThat(documents.values())
        .allSatisfy(
            document -> {
              assertThat(document.passed()).isTrue();
              assertThat(document.check("record").orElseThrow().verdict())
                  .isEqualTo(Verdict.PASSED);
              assertThat(document.check("reproduction").orElseThrow().reason())
                  .isEqualTo(Finding.of("reproduction.bytes"));
            });
  }

  @Test
  void packageOfEverySampleIsAsItWasMade() throws IOException {
    assertThat(failed(Packages.of(Profile.PDFA_2A, samples("")))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void packageOfEveryProfileIsAsItWasMade(Profile profile) throws IOException {
    assertThat(failed(Packages.of(profile, samples("joint")))).isEmpty();
  }

  private static Map<String, byte[]> samples(String part) {
    Map<String, byte[]> samples = new HashMap<>();
    Documents.samples()
        .forEach(
            (name, json) -> {
              if (name.contains(part)) {
                samples.put(name.replace('/', ' '), json);
              }
            });
    assertThat(samples).isNotEmpty();
    return samples;
  }

  private static Set<String> failed(Map<String, byte[]> files) throws IOException {
    Set<String> failed = new TreeSet<>();
    Verification verification =
        VERIFIER.verify(
            Packages.packed(files),
            (name, each) -> addFailed(name.split("/")[0] + ":", each, failed));
    addFailed("", verification, failed);
    return failed;
  }

  private static void addFailed(String where, Verification verification, Set<String> failed) {
    verification.checks().stream()
        .filter(check -> check.verdict() == Verdict.FAILED)
        .forEach(check -> failed.add(where + check.id()));
  }

  private static Consumer<Map<String, byte[]>> edit(
      String path, String pattern, String replacement) {
    return files ->
        files.compute(
            path,
            (name, content) -> {
              String before = new String(content, UTF_8);
              String after = before.replaceFirst(pattern, replacement);
              assertThat(after).isNotEqualTo(before);
              return after.getBytes(UTF_8);
            });
  }

  private static Consumer<Map<String, byte[]>> title() {
    return edit("通知/metadata.json", "关于推进", "关于取消")
        .andThen(edit("通知/metadata.xml", "关于推进", "关于取消"));
  }

  /** Moves text in the PDF and corrects what is recorded of its bytes. */
  private static void forge(Map<String, byte[]> files) {
    byte[] pdf = files.get("通知/document.pdf");
    byte[] forged =
        Forgery.of(pdf)
            .changeStream(" Tm", data -> data.replaceFirst(" 0 0 1 ", " 0 0 2 "))
            .withItsOwnIdentifier();
    files.put("通知/document.pdf", forged);
    for (String form : new String[] {"通知/metadata.json", "通知/metadata.xml"}) {
      edit(form, Sha256.hex(pdf), Sha256.hex(forged))
          .andThen(edit(form, String.valueOf(pdf.length), String.valueOf(forged.length)))
          .accept(files);
    }
  }

  private static void exchange(Map<String, byte[]> files) {
    byte[] one = files.get("年报/document.pdf");
    files.put("年报/document.pdf", files.get("通知/document.pdf"));
    files.put("通知/document.pdf", one);
  }
}
