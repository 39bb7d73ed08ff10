package org.yinfa.finish;

import org.yinfa.issued.StructureType;
import org.yinfa.report.Sha256;
import org.yinfa.report.TypesetPdf;

/** Turns laid-out documents into issued files. Safe for use by many threads. */
public final class Finisher {

  private final String release;
  private final String fonts;

  /**
   * @param release the name and release that the file names as its maker
   * @param fonts the digest of the fonts: 64 hexadecimal digits
   */
  public Finisher(String release, String fonts) {
    this.release = release;
    this.fonts = fonts;
  }

  public IssuedPdf finish(FinishRequest request) {
    TypesetPdf pdf = request.pdf();
    PdfObjects objects = PdfObjects.read(pdf.bytes());
    describe(objects, request);
    objects.addEntries(
        objects.reference(objects.root(), "StructTreeRoot"), "/RoleMap " + StructureType.roleMap());
    OutputIntent.replaceIn(objects);
    if (request.profile().part() == 3) {
      SourceAttachment.addTo(objects, request.source(), request.properties().date());
    }
    byte[] file = objects.write(request.profile());
    return new IssuedPdf(file, Sha256.digest(file), pdf.pages());
  }

  private void describe(PdfObjects objects, FinishRequest request) {
    var origin = new Origin(release, request.template(), fonts, Sha256.hex(request.source()));
    objects.replace(
        objects.info(), InformationDictionary.write(request.properties(), origin.release()));
    byte[] packet = XmpPacket.write(request.properties(), request.profile(), origin);
    int metadata = objects.add(PdfObjects.stream("/Type /Metadata /Subtype /XML", packet));
    objects.addEntries(objects.root(), "/Metadata " + metadata + " 0 R");
  }
}
