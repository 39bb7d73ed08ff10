package org.yinfa.verify.signature;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * The bytes that a signature says it signs, and the signature itself.
 *
 * @param content everything from the start of the file to the end of the revision but the signature
 * @param message the signature, with the zeros that fill its room
 * @param end where the revision ends
 */
record SignedBytes(byte[] content, byte[] message, int end) {

  /**
   * Takes the two ranges apart; empty when they leave out anything but the signature's own
   * hexadecimal string.
   */
  static Optional<SignedBytes> of(byte[] file, PDSignature signature) {
    int[] range = signature.getByteRange();
    byte[] message = signature.getContents();
    if (range == null || range.length != 4 || message == null) {
      return Optional.empty();
    }
    long end = (long) range[2] + range[3];
    boolean ordered =
        range[0] == 0 && range[1] > 0 && range[2] > range[1] && range[3] > 0 && end <= file.length;
    if (!ordered || !isHexadecimal(file, range[1], range[2], message)) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOf(file, range[1] + range[3]);
    System.arraycopy(file, range[2], content, range[1], range[3]);
    return Optional.of(new SignedBytes(content, message, (int) end));
  }

  private static boolean isHexadecimal(byte[] file, int from, int to, byte[] message) {
    String written = HexFormat.of().formatHex(message);
    if (to - from != written.length() + 2 || file[from] != '<' || file[to - 1] != '>') {
      return false;
    }
    for (int i = 0; i < written.length(); i++) {
      if (Character.toLowerCase(file[from + 1 + i]) != written.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
