package org.yinfa.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Documents;

/**
 * Verifies every sample under twelve names of a place and in every profile, and tells how many of
 * the files, all genuine, raised an alarm. Run by {@code mvn -P endurance verify -DskipTests}.
 */
public final class GenuineFiles {

  private static final List<String> NAMES =
      List.of(
          "临澜", "云山", "松涛", "望澜", "岚川", "碧溪", "青石桥", "白鹭洲", "双河口新", "长亭外古道", "东西南北中", "一二三四五六七八");

  private GenuineFiles() {}

  public static void main(String[] arguments) {
    int files = 0;
    int alarms = 0;
    for (Map.Entry<String, byte[]> sample : Documents.samples().entrySet()) {
      for (String name : NAMES) {
        for (Profile profile : Profile.values()) {
          byte[] json = renamed(sample.getValue(), name);
          Verification verification =
              Verifying.COMPLETE.verify(Verifying.issued(json, profile), json);
          files++;
          if (!verification.passed()) {
            alarms++;
            System.out.println(sample.getKey() + " " + name + " " + profile + " " + verification);
          }
        }
      }
    }
    System.out.println(files + " genuine files, " + alarms + " alarms");
    if (alarms > 0) {
      throw new IllegalStateException("false alarms");
    }
  }

  private static byte[] renamed(byte[] json, String name) {
    return new String(json, UTF_8).replaceAll("临澜|云山|松涛|望澜|岚川|碧溪", name).getBytes(UTF_8);
  }
}
