package org.yinfa.verify.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/** Compares objects of two files by what they say; references by the number they lead to. */
public final class ObjectContent {

  private ObjectContent() {}

  public static boolean areEqual(COSBase one, COSBase other) throws IOException {
    if (one instanceof COSObject reference) {
      return other instanceof COSObject otherReference
          && reference.getKey().equals(otherReference.getKey());
    }
    if (one instanceof COSDictionary dictionary) {
      return other instanceof COSDictionary otherDictionary
          && haveEqualEntries(dictionary, otherDictionary)
          && haveEqualData(one, other);
    }
    if (one instanceof COSArray array) {
      return other instanceof COSArray otherArray && haveEqualElements(array, otherArray);
    }
    return one.equals(other);
  }

  private static boolean haveEqualEntries(COSDictionary one, COSDictionary other)
      throws IOException {
    if (!one.keySet().equals(other.keySet())) {
      return false;
    }
    for (COSName name : one.keySet()) {
      // the length of compressed data depends on who compressed it
      boolean length = name.equals(COSName.LENGTH) && one instanceof COSStream;
      if (!length && !areEqual(one.getItem(name), other.getItem(name))) {
        return false;
      }
    }
    return true;
  }

  private static boolean haveEqualElements(COSArray one, COSArray other) throws IOException {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!areEqual(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether two streams have the same data before compression; true for what is no stream. */
  public static boolean haveEqualData(COSBase one, COSBase other) throws IOException {
    if (!(one instanceof COSStream stream) || !(other instanceof COSStream otherStream)) {
      return (one instanceof COSStream) == (other instanceof COSStream);
    }
    return haveEqualBytes(stream.createRawInputStream(), otherStream.createRawInputStream())
        || !isPicture(stream)
            && !isPicture(otherStream)
            && haveEqualBytes(stream.createInputStream(), otherStream.createInputStream());
  }

  private static boolean isPicture(COSStream stream) {
    return stream instanceof MeasuredStream measured && measured.isPicture();
  }

  private static boolean haveEqualBytes(InputStream one, InputStream other) throws IOException {
    try (one;
        other) {
      return Arrays.equals(one.readAllBytes(), other.readAllBytes());
    }
  }
}
