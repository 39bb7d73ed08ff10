package org.yinfa.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.Problem;
import org.yinfa.report.Sha256;
import org.yinfa.report.Sha256Sums;
import org.yinfa.verify.CheckResult;
import org.yinfa.verify.Finding;
import org.yinfa.verify.file.OpenFile;

/** Whether the list of digests names every file of a package, and each has its digest. */
final class DigestCheck {

  private static final String ID = "digests";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (.+)");

  private final PackageContents contents;
  private final Map<String, String> listed = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private DigestCheck(PackageContents contents) {
    this.contents = contents;
  }

  static CheckResult check(PackageContents contents) {
    if (!contents.names().contains(Sha256Sums.NAME)) {
      return CheckResult.failed(ID, "digests.none", Sha256Sums.NAME);
    }
    var check = new DigestCheck(contents);
    byte[] list = check.read(Sha256Sums.NAME);
    if (list != null) {
      check.take(new String(list, StandardCharsets.UTF_8));
      int files = check.listed.size();
      check.compare();
      return CheckResult.of(ID, check.findings, "digests.agree", files);
    }
    return CheckResult.failed(ID, check.findings);
  }

  private void take(String list) {
    int number = 0;
    for (String line : (Iterable<String>) list.lines()::iterator) {
      number++;
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        found("digests.malformed", number);
      } else if (listed.putIfAbsent(matcher.group(2), matcher.group(1)) != null) {
        found("digests.twice", matcher.group(2));
      }
    }
  }

  private void compare() {
    for (String name : contents.zip().names()) {
      @Nullable String digest = listed.remove(name);
      if (digest != null) {
        compare(name, digest);
      } else if (!name.equals(Sha256Sums.NAME)) {
        found("digests.unlisted", name);
      }
    }
    listed.keySet().forEach(name -> found("digests.missing", name));
  }

  private void compare(String name, String digest) {
    byte[] content = read(name);
    if (content != null && !Sha256.hex(content).equals(digest)) {
      found("digests.differs", name, Sha256.hex(content), digest);
    }
  }

  private byte @Nullable [] read(String name) {
    try {
      return contents.zip().read(name);
    } catch (IOException damaged) {
      found("digests.unreadable", name, OpenFile.reason(damaged));
      return null;
    }
  }

  private void found(String code, Object... arguments) {
    if (findings.size() < Problem.MOST) {
      findings.add(Finding.of(code, arguments));
    }
  }
}
