package org.yinfa.layout;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.apache.fop.pdf.PDFDictionary;
import org.apache.fop.pdf.PDFName;
import org.apache.fop.pdf.PDFObject;
import org.apache.fop.pdf.PDFStructElem;
import org.apache.fop.render.ImageHandler;
import org.apache.fop.render.RenderingContext;
import org.apache.fop.render.pdf.PDFRenderingContext;
import org.apache.xmlgraphics.image.loader.Image;
import org.apache.xmlgraphics.image.loader.ImageFlavor;
import org.apache.xmlgraphics.image.loader.impl.ImageRawPNG;
import org.jspecify.annotations.Nullable;
import org.yinfa.issued.StructureType;

/**
 * Keeps the place of a seal free. FOP gives its element in the tag tree the box (BBox of ISO
 * 32000-1, table 344), and an empty marked-content sequence gives it the page; sealing and checking
 * find it there.
 */
final class SealBox implements ImageHandler {

  @Override
  public int getPriority() {
    // before FOP's own handlers, which have 100 and more
    return 10;
  }

  @Override
  public Class<ImageRawPNG> getSupportedImageClass() {
    return ImageRawPNG.class;
  }

  @Override
  public ImageFlavor[] getSupportedImageFlavors() {
    return new ImageFlavor[] {ImageFlavor.RAW_PNG};
  }

  @Override
  public boolean isCompatible(RenderingContext context, @Nullable Image image) {
    PDFStructElem element = ((PDFRenderingContext) context).getCurrentSessionStructElem();
    return element != null
        && element.get("S") instanceof PDFName type
        && StructureType.SEAL_BOX.is(type.getName());
  }

  @Override
  public void handleImage(RenderingContext context, Image image, Rectangle place) {
    var page = (PDFRenderingContext) context;
    PDFStructElem element = page.getCurrentSessionStructElem();
    List<PDFObject> contents = element.getKids();
    Object number = ((PDFDictionary) contents.get(contents.size() - 1)).get("MCID");
    page.getGenerator()
        .placeImage(new AffineTransform(), "/NonStruct <</MCID " + number + ">>\nBDC\nEMC\n");
    // there is no picture yet that the text would stand for
    element.remove("Alt");
  }
}
