package org.yinfa.report;

import java.util.Arrays;

/**
 * An image whose bytes came with the report; there is no other way to give one.
 *
 * @param mediaType image/png or image/jpeg
 * @param bytes the encoded image
 * @param alternateText what the image says, for readers who can't see it
 */
public record EmbeddedImage(String mediaType, byte[] bytes, String alternateText) {

  @Override
  public boolean equals(Object other) {
    return other instanceof EmbeddedImage that
        && mediaType.equals(that.mediaType)
        && Arrays.equals(bytes, that.bytes)
        && alternateText.equals(that.alternateText);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * mediaType.hashCode() + Arrays.hashCode(bytes)) + alternateText.hashCode();
  }

  @Override
  public String toString() {
    return "EmbeddedImage[" + mediaType + ", " + bytes.length + " bytes, " + alternateText + "]";
  }
}
