package org.yinfa.xml;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells whether an ICC profile that came with a picture can go along with it (ICC.1:2004, 7). */
final class ColourProfile {

  private static final int HEADER = 128;
  private static final int CLASS = 12;
  private static final int SPACE = 16;
  private static final int CONNECTION_SPACE = 20;
  private static final int SIGNATURE = 36;
  private static final int ENTRY = 12;
  private static final int MOST_ENTRIES = 100;

  /** What says how the device's colours look: one whole set of these. */
  private static final List<Set<String>> MODELS =
      List.of(
          Set.of("A2B0"), Set.of("kTRC"), Set.of("rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"));

  private ColourProfile() {}

  /**
   * @param space the colour space of the picture: "RGB " or "GRAY"
   */
  static boolean fits(byte[] profile, String space) {
    if (profile.length < HEADER + 4) {
      return false;
    }
    ByteBuffer bytes = ByteBuffer.wrap(profile);
    int version = profile[8];
    return bytes.getInt(0) == profile.length
        && version >= 2
        && version <= 4
        && Set.of("mntr", "scnr", "prtr", "spac").contains(name(profile, CLASS))
        && name(profile, SPACE).equals(space)
        && Set.of("XYZ ", "Lab ").contains(name(profile, CONNECTION_SPACE))
        && name(profile, SIGNATURE).equals("acsp")
        && hasModel(profile);
  }

  private static boolean hasModel(byte[] file) {
    ByteBuffer profile = ByteBuffer.wrap(file);
    int count = profile.getInt(HEADER);
    if (count < 1 || count > MOST_ENTRIES || HEADER + 4 + count * ENTRY > profile.capacity()) {
      return false;
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < count; i++) {
      int entry = HEADER + 4 + i * ENTRY;
      int offset = profile.getInt(entry + 4);
      int length = profile.getInt(entry + 8);
      if (offset < HEADER || length < 8 || (long) offset + length > profile.capacity()) {
        return false;
      }
      names.add(name(file, entry));
    }
    return MODELS.stream().anyMatch(names::containsAll);
  }

  private static String name(byte[] profile, int at) {
    return new String(profile, at, 4, StandardCharsets.US_ASCII);
  }
}
