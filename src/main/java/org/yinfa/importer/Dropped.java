package org.yinfa.importer;

import java.util.Locale;

/**
 * Something of the source that is not in the report.
 *
 * @param line the line of the source as an editor counts it, from 1
 * @param text the characters themselves
 */
public record Dropped(int line, String text, Reason reason) {

  /** Why characters were dropped. Blank lines are not reported. */
  public enum Reason {
    BYTE_ORDER_MARK("byte order mark dropped", "已去掉字节顺序标记"),
    INVISIBLE_CHARACTER("invisible characters dropped", "已去掉不可见字符"),
    CONTROL_CHARACTER("control characters dropped", "已去掉控制字符"),
    SURROUNDING_SPACE(
        "non-breaking or full-width spaces at the ends of the line dropped", "已去掉行首、行末的不间断空格或全角空格"),
    PAGE_FIELD("PAGE field dropped", "已去掉页码域"),
    PAGE_NUMBER("page number dropped", "已去掉页码"),
    ATTACHMENT_MARK("mark of an attachment dropped; printing sets it anew", "已去掉附件序号，印制时重新编排"),
    ATTACHMENT_LIST("list of attachments dropped; printing sets it anew", "已去掉附件说明，印制时重新编排");

    private final String english;
    private final String chinese;

    Reason(String english, String chinese) {
      this.english = english;
      this.chinese = chinese;
    }

    /** Chinese for any Chinese locale, English for every other. */
    public String describe(Locale locale) {
      return isChinese(locale) ? chinese : english;
    }
  }

  /** One line for a terminal or a log, such as "line 84: PAGE field dropped". */
  public String describe(Locale locale) {
    return (isChinese(locale) ? "第 " + line + " 行：" : "line " + line + ": ")
        + reason.describe(locale);
  }

  private static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
  }
}
