package org.yinfa.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yinfa.issued.IssueTime;
import org.yinfa.issued.OriginProperty;
import org.yinfa.report.Sha256;
import org.yinfa.verify.CheckResult;
import org.yinfa.verify.Finding;
import org.yinfa.verify.file.Metadata;
import org.yinfa.verify.file.OpenFile;

/**
 * Whether what a package records of a document is what the document says of itself (DA/T 70-2018),
 * and both forms of the record say the same.
 */
final class RecordCheck {

  private static final String ID = "record";

  private final OpenFile file;
  private final RecordElements record;
  private final List<Finding> findings = new ArrayList<>();

  private RecordCheck(OpenFile file, RecordElements record) {
    this.file = file;
    this.record = record;
  }

  static CheckResult check(OpenFile file, byte @Nullable [] json, byte @Nullable [] xml) {
    if (json == null || xml == null) {
      return CheckResult.failed(ID, "record.none");
    }
    RecordElements record;
    RecordElements other;
    try {
      record = RecordElements.ofJson(json);
      other = RecordElements.ofXml(xml);
    } catch (IOException notReadable) {
      return CheckResult.failed(ID, "record.unreadable", OpenFile.reason(notReadable));
    }
    var check = new RecordCheck(file, record);
    check.compareWithFile();
    check.compareWithMetadata(file.metadata());
    for (String path : record.differences(other)) {
      check.findings.add(Finding.of("record.forms-differ", path));
    }
    return CheckResult.of(ID, check.findings, "record.agrees");
  }

  private void compareWithFile() {
    compare("电子属性/计算机文件名", ArchivePackage.DOCUMENT);
    compare("电子属性/计算机文件大小", String.valueOf(file.bytes().length));
    compare("电子属性/数字摘要", "SHA-256 " + Sha256.hex(file.bytes()));
    compare("形式特征/页数", String.valueOf(file.pages().size()));
  }

  private void compareWithMetadata(Metadata metadata) {
    compare("内容描述/题名", metadata.value(Metadata.DC, "title"));
    compare("内容描述/文件编号", metadata.value(Metadata.DC, "identifier"));
    // PDF/A-1 has all issuers in one entry
    compare("内容描述/责任者", joined(metadata.values(Metadata.DC, "creator")));
    compare("内容描述/日期", metadata.created().map(date -> IssueTime.date(date).toString()));
    compare("电子属性/文档创建程序", metadata.value(OriginProperty.RELEASE));
    compare(
        "电子属性/格式信息",
        metadata
            .value(Metadata.PDFA, "part")
            .map(
                part ->
                    "PDF/A-"
                        + part
                        + metadata
                            .value(Metadata.PDFA, "conformance")
                            .orElse("")
                            .toLowerCase(Locale.ROOT)));
  }

  private static Optional<String> joined(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join("、", values));
  }

  private void compare(String path, String actual) {
    compare(path, Optional.of(actual));
  }

  private void compare(String path, Optional<String> actual) {
    Optional<String> recorded = joined(record.values(path));
    if (!recorded.equals(actual)) {
      findings.add(Finding.of("record.differs", path, recorded.orElse("-"), actual.orElse("-")));
    }
  }
}
