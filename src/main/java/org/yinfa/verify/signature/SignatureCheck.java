package org.yinfa.verify.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;
import org.yinfa.verify.CheckResult;
import org.yinfa.verify.ContentCheck;
import org.yinfa.verify.Finding;
import org.yinfa.verify.Verdict;
import org.yinfa.verify.file.OpenFile;
import org.yinfa.verify.file.Revisions;

/**
 * Whether each signature is that of the bytes before it, and covers its revision from the first
 * byte to the last (ISO 32000-1, 12.8; ETSI EN 319 142-1).
 */
public final class SignatureCheck {

  static final String ID = "signatures";

  private final byte[] file;
  private final @Nullable Trust trust;
  private final Set<Integer> ends;
  private final Map<COSDictionary, String> names = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> signers = new ArrayList<>();
  private final List<Finding> remarks = new ArrayList<>();
  private int covered;

  private SignatureCheck(byte[] file, @Nullable Trust trust) {
    this.file = file;
    this.trust = trust;
    this.ends = new HashSet<>(Revisions.of(file, 0).ends());
    ends.add(file.length);
  }

  /**
   * @param trust whose signers are trusted, or null not to examine that
   */
  public static CheckResult check(OpenFile open, @Nullable Trust trust) throws IOException {
    var check = new SignatureCheck(open.bytes(), trust);
    for (PDSignatureField field : open.document().getSignatureFields()) {
      COSDictionary signature = field.getCOSObject().getCOSDictionary(COSName.V);
      if (signature != null) {
        check.names.put(signature, field.getFullyQualifiedName());
      }
    }
    check.requireFilledFields(open.document().getDocumentCatalog().getAcroForm(null));
    List<PDSignature> signatures = open.document().getSignatureDictionaries();
    if (signatures.isEmpty()) {
      return check.unsigned(open);
    }
    signatures.forEach(check::examine);
    if (check.covered > 0 && check.covered < open.bytes().length) {
      check.findings.add(Finding.of("signatures.later-change"));
    }
    return check.signed();
  }

  private CheckResult signed() {
    if (!findings.isEmpty()) {
      return CheckResult.failed(ID, Stream.concat(findings.stream(), remarks.stream()).toList());
    }
    String reason = trust == null ? "signatures.valid" : "signatures.trusted";
    return new CheckResult(
        ID,
        Verdict.PASSED,
        Finding.of(reason, signers.size(), String.join("; ", signers)),
        remarks);
  }

  private void requireFilledFields(@Nullable PDAcroForm form) {
    if (form == null) {
      return;
    }
    for (PDField field : form.getFieldTree()) {
      if (field instanceof PDSignatureField signature && signature.getSignature() == null) {
        findings.add(Finding.of("signatures.stripped", field.getFullyQualifiedName()));
      }
    }
  }

  private CheckResult unsigned(OpenFile open) {
    if (findings.isEmpty() && hasPartsOfASignature(open)) {
      findings.add(Finding.of("signatures.left-over"));
    }
    return findings.isEmpty()
        ? CheckResult.notApplicable(ID, "signatures.none")
        : CheckResult.failed(ID, findings);
  }

  private static boolean hasPartsOfASignature(OpenFile open) {
    return open.objects().stream()
        .map(OpenFile.Numbered::object)
        .anyMatch(SignatureCheck::isPartOfASignature);
  }

  private static boolean isPartOfASignature(COSBase object) {
    return object instanceof COSDictionary dictionary
        && (dictionary.containsKey(COSName.BYTERANGE)
            || ContentCheck.isSignature(dictionary)
            || dictionary.containsKey(COSName.SIG_FLAGS)
            || dictionary.containsKey(COSName.ACRO_FORM));
  }

  private void examine(PDSignature signature) {
    SignedBytes signed = SignedBytes.of(file, signature).orElse(null);
    String name = names.getOrDefault(signature.getCOSObject(), "");
    if (signed == null || !ends.contains(signed.end())) {
      findings.add(Finding.of("signatures.coverage", name));
      return;
    }
    covered = Math.max(covered, signed.end());
    try {
      ValidSignature valid = SignedMessage.signer(signature.getSubFilter(), signed);
      signers.add(valid.name());
      if (trust != null) {
        Trust.Judgement judgement = trust.judge(valid);
        findings.addAll(judgement.faults());
        remarks.addAll(judgement.remarks());
      }
    } catch (SignedMessage.UnknownForm unknown) {
      findings.add(Finding.of("signatures.unknown-form", name, unknown.form()));
    } catch (SignedMessage.NotValid invalid) {
      findings.add(Finding.of("signatures.invalid", name, invalid.reason()));
    }
  }
}
