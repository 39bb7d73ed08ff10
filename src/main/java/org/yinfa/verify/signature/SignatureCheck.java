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
import org.yinfa.verify.Check;
import org.yinfa.verify.CheckResult;
import org.yinfa.verify.Finding;
import org.yinfa.verify.Verdict;
import org.yinfa.verify.file.OpenFile;
import org.yinfa.verify.file.Revisions;
import org.yinfa.verify.file.SignatureFields;

/**
 * Whether each signature is that of the bytes before it, and covers its revision from the first
 * byte to the last (ISO 32000-1, 12.8; ETSI EN 319 142-1).
 */
public final class SignatureCheck implements Check {

  private static final String ID = "signatures";

  private final @Nullable Trust trust;

  /**
   * @param trust whose signers are trusted, or null not to examine that
   */
  public SignatureCheck(@Nullable Trust trust) {
    this.trust = trust;
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public CheckResult examine(OpenFile file) throws IOException {
    return OpenFile.guarded(() -> new Signatures(file.bytes(), trust).examine(file));
  }

  /** The signatures of one file. */
  private static final class Signatures {

    private final byte[] file;
    private final @Nullable Trust trust;
    private final Set<Integer> ends;
    private final Map<COSDictionary, String> names = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> signers = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();
    private int covered;

    Signatures(byte[] file, @Nullable Trust trust) {
      this.file = file;
      this.trust = trust;
      this.ends = new HashSet<>(Revisions.of(file, 0).ends());
      ends.add(file.length);
    }

    CheckResult examine(OpenFile open) throws IOException {
      for (PDSignatureField field : open.document().getSignatureFields()) {
        COSDictionary signature = field.getCOSObject().getCOSDictionary(COSName.V);
        if (signature != null) {
          names.put(signature, field.getFullyQualifiedName());
        }
      }
      requireFilledFields(open.document().getDocumentCatalog().getAcroForm(null));
      List<PDSignature> signatures = open.document().getSignatureDictionaries();
      if (signatures.isEmpty()) {
        return unsigned(open);
      }
      signatures.forEach(this::examine);
      if (covered > 0 && covered < file.length) {
        findings.add(Finding.of("signatures.later-change"));
      }
      return signed();
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
          .anyMatch(Signatures::isPartOfASignature);
    }

    private static boolean isPartOfASignature(COSBase object) {
      return object instanceof COSDictionary dictionary
          && (dictionary.containsKey(COSName.BYTERANGE)
              || SignatureFields.isField(dictionary)
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
}
