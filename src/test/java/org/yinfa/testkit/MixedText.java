package org.yinfa.testkit;

import java.util.Random;

/**
 * Random paragraphs of everything that reports mix: sentences, numbers, words, marks, addresses.
 */
public final class MixedText {

  private static final String[] MARKS = {
    "，", "。", "、", "；", "：", "？", "！", "（", "）", "“", "”", "《", "》", "——", "……", "·", "—", "–", "～",
    "〜", "－", "•", "・", "/", "／", "〔", "〕", "【", "】", "〘", "〙", "〖", "〗", "〝", "〟", "℃", "％", "‰",
    " "
  };
  private static final String[] SIGNS = {"-", "−", "±", "+", "￥", "$", "＃", "№", ""};
  private static final String[] UNITS = {
    "%", "‰", "℃", "㎡", "万元", "件", "元", "人次", "", "％", "年", "个"
  };
  private static final String[] NUMBERS = {
    "国办发〔2024〕15号",
    "GB/T 9704-2012",
    "DA/T 46—2009",
    "0513-88886666",
    "（0513）88886666",
    "2018/1/17",
    "2018-01-17",
    "10:30",
    "10：30",
    "１２３４５",
    "１，２３４",
    "1/2",
    "3.14",
    "100,000,000.00",
    "24252.311082",
    "2018年1月17日",
    "2017—2018",
    "5%～8%"
  };
  private static final String[] ADDRESSES = {
    "www.linhai.gov.cn",
    "http://www.yunshan.gov.cn/zwgk/xxgk/2018/01/17/art_1234_567890.html?id=12&page=3",
    "xxgk@linhai.gov.cn",
    "https://linhai.gov.cn/a-b_c/"
  };

  private MixedText() {}

  public static String paragraph(Random random) {
    var text = new StringBuilder();
    int pieces = 1 + random.nextInt(14);
    for (int i = 0; i < pieces; i++) {
      var piece = new StringBuilder();
      piece(random, piece);
      if (!text.isEmpty() && areOneRun(text.charAt(text.length() - 1), piece)) {
        chinese(random, text, 1);
      }
      text.append(piece);
    }
    return text.toString();
  }

  /** Two runs side by side would be one that nobody writes. */
  private static boolean areOneRun(char before, CharSequence piece) {
    return !piece.isEmpty() && !isChinese(before) && !isChinese(piece.charAt(0));
  }

  private static boolean isChinese(char character) {
    return character >= '一' && character <= '龥';
  }

  private static void piece(Random random, StringBuilder text) {
    switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> chinese(random, text, 1 + random.nextInt(40));
      case 4, 5 -> chinese(random, text.append(one(random, MARKS)), 1);
      case 6 -> run(random, text, "0123456789", 1 + random.nextInt(60));
      case 7 -> run(random, text, "abcdefghijklmnopqrstuvwxyz", 1 + random.nextInt(60));
      case 8 -> text.append(one(random, NUMBERS));
      case 9 -> text.append(one(random, ADDRESSES));
      case 10 -> {
        text.append(one(random, SIGNS));
        run(random, text, "123456789", 1 + random.nextInt(3));
        for (int i = random.nextInt(3); i > 0; i--) {
          run(random, text.append(','), "0123456789", 3);
        }
        if (random.nextBoolean()) {
          run(random, text.append('.'), "0123456789", 1 + random.nextInt(6));
        }
        text.append(one(random, UNITS));
      }
      default -> {
        String quote = random.nextBoolean() ? "\"" : "'";
        text.append(quote);
        chinese(random, text, 1 + random.nextInt(8));
        text.append(quote);
      }
    }
  }

  private static void chinese(Random random, StringBuilder text, int length) {
    for (int i = 0; i < length; i++) {
      text.append((char) ('一' + random.nextInt(0x5000)));
    }
  }

  private static void run(Random random, StringBuilder text, String alphabet, int length) {
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
  }

  private static String one(Random random, String[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
