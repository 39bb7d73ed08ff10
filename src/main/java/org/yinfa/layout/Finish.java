package org.yinfa.layout;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.yinfa.issued.IssuedForm;
import org.yinfa.issued.StructureType;
import org.yinfa.layout.colour.PrintingCondition;
import org.yinfa.report.DocumentProperties;
import org.yinfa.report.Origin;
import org.yinfa.report.Profile;

/**
 * Finishes the file that FOP wrote: identifier, dates and metadata come from the report instead of
 * the clock, the tag tree's own types are explained, the colours get their printing condition, and
 * the source is embedded where the profile asks for it.
 */
final class Finish {

  private final DocumentProperties properties;
  private final Profile profile;
  private final Origin origin;

  Finish(DocumentProperties properties, Profile profile, Origin origin) {
    this.properties = properties;
    this.profile = profile;
    this.origin = origin;
  }

  byte[] apply(byte[] engineFile, byte[] source) {
    PdfObjects objects = PdfObjects.read(engineFile);
    objects.replace(objects.info(), information());
    int metadata =
        objects.add(
            PdfObjects.stream(
                "/Type /Metadata /Subtype /XML", XmpPacket.write(properties, profile, origin)));
    objects.addEntries(objects.root(), "/Metadata " + metadata + " 0 R");
    objects.addEntries(
        objects.reference(objects.root(), "StructTreeRoot"), "/RoleMap " + StructureType.roleMap());
    printFor(objects, PrintingCondition.instance());
    if (profile.part() == 3) {
      embed(objects, source);
    }
    return objects.write(profile);
  }

  /**
   * Puts the printing condition in the place of the engine's sRGB, which stays the meaning of RGB
   * pictures (ISO 19005-2, 6.2.3 and 6.2.4.3). It is in no registry, hence its identifier (ISO
   * 32000-1, table 365).
   */
  private static void printFor(PdfObjects objects, PrintingCondition condition) {
    int destination =
        objects.add(PdfObjects.stream("/N 4 /Filter /FlateDecode", condition.deflatedProfile()));
    objects.replace(
        objects.reference(objects.root(), "OutputIntents"),
        ("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (Custom)"
                + " /OutputCondition ("
                + PrintingCondition.NAME
                + ") /Info ("
                + PrintingCondition.NAME
                + ") /DestOutputProfile "
                + destination
                + " 0 R >>")
            .getBytes(StandardCharsets.US_ASCII));
  }

  /** ISO 19005-3, 6.8 and annex E: the source of the document, associated with the whole of it. */
  private void embed(PdfObjects objects, byte[] source) {
    String modified = properties.date() == null ? "" : " /ModDate " + moment(properties.date());
    int file =
        objects.add(
            PdfObjects.stream(
                "/Type /EmbeddedFile /Subtype /application#2Fjson /Params << /Size "
                    + source.length
                    + modified
                    + " >>",
                source));
    String name = "(" + IssuedForm.SOURCE_NAME + ")";
    int specification =
        objects.add(
            ("<< /Type /Filespec /F "
                    + name
                    + " /UF "
                    + name
                    + " /AFRelationship /Source /Desc (The report as it was given) /EF << /F "
                    + file
                    + " 0 R /UF "
                    + file
                    + " 0 R >> >>")
                .getBytes(StandardCharsets.US_ASCII));
    objects.addEntries(
        objects.root(),
        "/AF ["
            + specification
            + " 0 R] /Names << /EmbeddedFiles << /Names ["
            + name
            + " "
            + specification
            + " 0 R] >> >>");
  }

  private byte[] information() {
    var entries = new StringBuilder("<< /Title " + text(properties.title()));
    if (properties.author() != null) {
      entries.append(" /Author ").append(text(properties.author()));
    }
    if (properties.date() != null) {
      entries.append(" /CreationDate ").append(moment(properties.date()));
      entries.append(" /ModDate ").append(moment(properties.date()));
    }
    entries.append(" /Creator ").append(text(origin.release()));
    entries.append(" /Producer ").append(text(origin.release()));
    return entries.append(" >>").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String moment(LocalDate date) {
    return "(D:" + date.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000+08'00')";
  }

  /** A text string (ISO 32000-1, 7.9.2.2) in UTF-16 with its mark. */
  private static String text(String text) {
    byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
    return "<" + HexFormat.of().withUpperCase().formatHex(utf16) + ">";
  }
}
