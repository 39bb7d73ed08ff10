package org.yinfa.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of an official document (版头), GB/T 9704-2012, 7.2: what stands above the red line.
 *
 * @param copyNumber the number of this copy (份号), six digits
 * @param securityClassification the classification and how long it holds (密级和保密期限), such as 机密★1年
 * @param urgency the degree of urgency (紧急程度), such as 特急
 * @param issuerMark the names in the mark of the issuing bodies (发文机关标志), the host first
 * @param issuerMarkSuffix the word to the right of all names, such as 文件
 * @param documentNumber the number of the document (发文字号), such as 某政发〔2018〕1号
 * @param approvers the names of those who approved an upward document (签发人)
 */
public record Header(
    @Nullable String copyNumber,
    @Nullable String securityClassification,
    @Nullable String urgency,
    List<String> issuerMark,
    @Nullable String issuerMarkSuffix,
    @Nullable String documentNumber,
    List<String> approvers) {

  public Header {
    issuerMark = List.copyOf(issuerMark);
    approvers = List.copyOf(approvers);
  }

  /** Whether nothing of it is printed. */
  public boolean isEmpty() {
    return copyNumber == null
        && securityClassification == null
        && urgency == null
        && issuerMark.isEmpty()
        && issuerMarkSuffix == null
        && documentNumber == null
        && approvers.isEmpty();
  }
}
