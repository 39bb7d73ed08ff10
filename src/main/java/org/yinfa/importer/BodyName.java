package org.yinfa.importer;

import java.util.regex.Pattern;

/** Names of public bodies, known by what they end in. */
final class BodyName {

  private static final int LONGEST = 40;
  private static final Pattern FORM =
      Pattern.compile(
          "[^。；：，！？、;:,!?]+(局|办公室|办|中心|委员会|委|政府|厅|院|处|所|站|会|公司|部|署|队|馆|社"
              + "|领导小组|大学|银行|集团)([（(](盖章|公章|印章|章)[）)])?");
  private static final Pattern GROUP = Pattern.compile("各(?!位).*|.*(部门|单位|机构|区|县|市|乡|镇|街道)");
  private static final Pattern DATED = Pattern.compile(".*([0-9０-９]|年).*");

  private BodyName() {}

  static boolean is(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }

  /** A whole name, not a name that the subject of a title has run into. */
  static boolean isAllOf(String titleLine) {
    return is(titleLine) && !DATED.matcher(titleLine).matches();
  }

  /** A body or a kind of bodies (各县、市人民政府), as they are addressed. */
  static boolean isAddressed(String text) {
    return is(text) || text.length() <= LONGEST && GROUP.matcher(text).matches();
  }
}
