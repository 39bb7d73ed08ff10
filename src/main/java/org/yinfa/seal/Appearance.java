package org.yinfa.seal;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The appearance stream of a signature: the picture of the seal, or nothing. */
final class Appearance {

  private static final PdfName PICTURE = new PdfName("Seal");

  private final SealablePdf file;
  private final Revision revision;

  Appearance(SealablePdf file, Revision revision) {
    this.file = file;
    this.revision = revision;
  }

  PdfIndirectReference empty(SealPlace place) {
    return form(place.box(), "", new PdfDictionary());
  }

  /** The whole picture, centred and as large as the place allows. */
  PdfIndirectReference of(SealPicture picture, SealPlace place) {
    Rectangle2D box = place.box();
    double scale = Math.min(box.getWidth() / picture.width(), box.getHeight() / picture.height());
    double width = picture.width() * scale;
    double height = picture.height() * scale;
    String drawing =
        String.format(
            Locale.ROOT,
            "q %s%.3f 0 0 %.3f %.3f %.3f cm /Seal Do Q",
            file.allowsTransparency() ? "/Ink gs " : "",
            width,
            height,
            (box.getWidth() - width) / 2,
            (box.getHeight() - height) / 2);
    var pictures = new PdfDictionary();
    pictures.put(PICTURE, image(picture, place.page()));
    var resources = new PdfDictionary();
    resources.put(PdfName.XOBJECT, pictures);
    if (file.allowsTransparency()) {
      resources.put(PdfName.EXTGSTATE, ink());
    }
    return form(box, drawing, resources);
  }

  /** Lets what is printed below the seal show through it, as through ink on paper. */
  private static PdfDictionary ink() {
    var state = new PdfDictionary();
    state.put(PdfName.BM, new PdfName("Multiply"));
    var states = new PdfDictionary();
    states.put(new PdfName("Ink"), state);
    return states;
  }

  private PdfIndirectReference form(Rectangle2D box, String drawing, PdfDictionary resources) {
    PRStream form = stream(drawing.getBytes(StandardCharsets.US_ASCII));
    form.put(PdfName.TYPE, PdfName.XOBJECT);
    form.put(PdfName.SUBTYPE, PdfName.FORM);
    form.put(PdfName.BBOX, new PdfRectangle((float) box.getWidth(), (float) box.getHeight()));
    form.put(PdfName.RESOURCES, resources);
    return revision.add(form);
  }

  private PdfIndirectReference image(SealPicture picture, int page) {
    PRStream image = samples(picture, picture.colours(), 8);
    image.put(PdfName.COLORSPACE, colourSpace(page));
    if (file.allowsTransparency()) {
      PRStream mask = samples(picture, picture.opacities(), 8);
      mask.put(PdfName.COLORSPACE, PdfName.DEVICEGRAY);
      image.put(PdfName.SMASK, revision.add(mask));
    } else {
      PRStream mask = samples(picture, picture.stencil(), 1);
      mask.put(PdfName.IMAGEMASK, PdfBoolean.PDFTRUE);
      image.put(PdfName.MASK, revision.add(mask));
    }
    return revision.add(image);
  }

  private PRStream samples(SealPicture picture, byte[] samples, int bits) {
    PRStream image = stream(samples);
    image.put(PdfName.TYPE, PdfName.XOBJECT);
    image.put(PdfName.SUBTYPE, PdfName.IMAGE);
    image.put(PdfName.WIDTH, new PdfNumber(picture.width()));
    image.put(PdfName.HEIGHT, new PdfNumber(picture.height()));
    image.put(PdfName.BITSPERCOMPONENT, new PdfNumber(bits));
    return image;
  }

  /**
   * The sRGB of the page's own pictures. Beside an output intent for a press, RGB has to be
   * calibrated (ISO 19005-2, 6.2.4.3).
   */
  private PdfObject colourSpace(int page) {
    PdfDictionary spaces =
        file.page(page).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.COLORSPACE);
    return spaces.get(new PdfName("DefaultRGB"));
  }

  private PRStream stream(byte[] content) {
    return new PRStream(file.reader(), content);
  }
}
