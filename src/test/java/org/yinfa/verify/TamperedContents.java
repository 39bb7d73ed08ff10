package org.yinfa.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.yinfa.testkit.PdfEditor;

/** What someone may put into a file that acts or does not belong there. */
final class TamperedContents {

  private TamperedContents() {}

  static List<Tampered> cases() {
    return List.of(
        // what acts
        Tampered.of(
            "a script at opening",
            () ->
                PdfEditor.rewritten(
                    Originals.PLAIN,
                    document ->
                        document
                            .getDocumentCatalog()
                            .setOpenAction(new PDActionJavaScript("app.alert(1)"))),
            "active-content",
            "integrity"),
        Tampered.of(
            "a script at opening by a revision",
            () ->
                PdfEditor.appended(
                    Originals.PLAIN,
                    document ->
                        document
                            .getDocumentCatalog()
                            .setOpenAction(new PDActionJavaScript("app.alert(1)"))),
            "active-content",
            "integrity"),
        Tampered.of(
            "a script in the file's form",
            () ->
                Forgery.of(Originals.PLAIN)
                    .change(
                        "/Type /Catalog",
                        "/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")
                    .withItsOwnIdentifier(),
            "active-content"),
        Tampered.of(
            "a script of a page",
            () -> PdfEditor.rewritten(Originals.PLAIN, TamperedContents::pageScript),
            "active-content",
            "integrity"),
        Tampered.of(
            "a program to start",
            () ->
                PdfEditor.rewritten(
                    Originals.PLAIN, document -> link(document, new PDActionLaunch())),
            "active-content",
            "integrity"),
        Tampered.of(
            "an address to open",
            () -> PdfEditor.appended(Originals.PLAIN, TamperedContents::address),
            "active-content",
            "integrity"),
        Tampered.of(
            "a note",
            () ->
                PdfEditor.appended(
                    Originals.PLAIN, document -> annotate(document, new PDAnnotationText())),
            "active-content",
            "integrity"),
        Tampered.of(
            "something on a page of no kind",
            () ->
                PdfEditor.appended(
                    Originals.PLAIN,
                    document -> {
                      var annotation = new PDAnnotationText();
                      annotation.getCOSObject().removeItem(COSName.SUBTYPE);
                      annotate(document, annotation);
                    }),
            "active-content",
            "integrity"),
        Tampered.of(
            "a stamp",
            () ->
                PdfEditor.rewritten(
                    Originals.PLAIN, document -> annotate(document, new PDAnnotationRubberStamp())),
            "active-content",
            "integrity"),
        Tampered.of(
            "a file on a page",
            () ->
                PdfEditor.rewritten(
                    Originals.PLAIN, document -> annotate(document, fileOnPage(document))),
            "active-content",
            "attachments",
            "integrity"),
        Tampered.of(
            "a file attached",
            () -> PdfEditor.rewritten(Originals.PLAIN, document -> attach(document, "tool.exe")),
            "attachments",
            "integrity"),
        Tampered.of(
            "a file attached by a revision",
            () -> PdfEditor.appended(Originals.PLAIN, document -> attach(document, "tool.exe")),
            "attachments",
            "integrity"));
  }

  private static void pageScript(PDDocument document) {
    var actions = new PDPageAdditionalActions();
    actions.setO(new PDActionJavaScript("app.alert(1)"));
    document.getPage(0).setActions(actions);
  }

  private static void address(PDDocument document) throws IOException {
    var action = new PDActionURI();
    action.setURI("https://example.org/");
    link(document, action);
  }

  private static void link(PDDocument document, PDAction action) throws IOException {
    var link = new PDAnnotationLink();
    link.setAction(action);
    annotate(document, link);
  }

  static void annotate(PDDocument document, PDAnnotation annotation) throws IOException {
    annotation.setRectangle(new PDRectangle(100, 100, 50, 50));
    List<PDAnnotation> annotations = document.getPage(0).getAnnotations();
    annotations.add(annotation);
    document.getPage(0).setAnnotations(annotations);
  }

  private static PDAnnotation fileOnPage(PDDocument document) throws IOException {
    var annotation = new PDAnnotationFileAttachment();
    annotation.setFile(file(document, "tool.exe"));
    return annotation;
  }

  private static PDComplexFileSpecification file(PDDocument document, String name)
      throws IOException {
    var specification = new PDComplexFileSpecification();
    specification.setFile(name);
    specification.setEmbeddedFile(
        new PDEmbeddedFile(document, new ByteArrayInputStream("MZ".getBytes(UTF_8))));
    return specification;
  }

  private static void attach(PDDocument document, String name) throws IOException {
    var files = new PDEmbeddedFilesNameTreeNode();
    files.setNames(Map.of(name, file(document, name)));
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(files);
    document.getDocumentCatalog().setNames(names);
  }
}
