package org.yinfa.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every title, whatever its words. */
class TitlePropertyTest {

  /** Names and words that are longer than a character and stand in the titles below. */
  private static final List<String> UNDIVIDED =
      List.of(
          "云山市", "清河县", "青石镇", "委员会", "办公室", "人民政府", "管理局", "关于", "2018年", "2019年度", "二〇二〇年", "第3批",
          "进一步", "通知", "批复", "意见", "报告", "信息", "公开", "资源", "生态");

  @Property(tries = 400)
  void noTextIsLostOrAdded(@ForAll("titles") String title) {
    assertThat(String.join("", SetTitle.of(title).lines())).isEqualTo(title);
  }

  @Property(tries = 400)
  void everyLineFits(@ForAll("titles") String title) {
    assertThat(SetTitle.of(title).lineWidths())
        .allSatisfy(width -> assertThat(width).isLessThanOrEqualTo(SetTitle.LINE));
  }

  @Property(tries = 400)
  void noLineHasASingleCharacter(@ForAll("titles") String title) {
    assertThat(SetTitle.of(title).lines())
        .allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isGreaterThan(1));
  }

  @Property(tries = 400)
  void wordsAndNumbersStayWhole(@ForAll("titles") String title) {
    String lines = String.join("|", SetTitle.of(title).lines());

    assertThat(UNDIVIDED)
        .allSatisfy(
            word ->
                assertThat(occurrences(lines, word))
                    .as("%s in %s", word, lines)
                    .isEqualTo(occurrences(title, word)));
  }

  @Property(tries = 400)
  void noLineStartsWithWhatBelongsToTheOneBefore(@ForAll("titles") String title) {
    assertThat(SetTitle.of(title).lines())
        .noneMatch(line -> line.matches("(?:[的、，）》”]|年(?!度报告)).*"))
        .noneMatch(line -> line.matches(".*[（《“和]"));
  }

  @Property(tries = 400)
  void noLineIsShorterThanBothItsNeighbours(@ForAll("titles") String title) {
    List<Integer> widths = SetTitle.of(title).lineWidths();

    for (int i = 1; i < widths.size() - 1; i++) {
      assertThat(Math.min(widths.get(i - 1), widths.get(i + 1)) - widths.get(i))
          .as("how much shorter line %d is, in %s", i + 1, SetTitle.of(title).lines())
          .isLessThanOrEqualTo(SetTitle.SIZE);
    }
  }

  @Property(tries = 400)
  void anyTextAtAllComesOutWhole(@ForAll("texts") String text) {
    SetTitle title = SetTitle.of(text);

    assertThat(String.join("", title.lines())).isEqualTo(text);
    assertThat(title.lines().size() == 1 || title.lines().stream().noneMatch(String::isBlank))
        .isTrue();
  }

  @Provide
  Arbitrary<String> titles() {
    Arbitrary<String> agency =
        Arbitraries.of(
            "云山市人民政府",
            "云山市人民政府办公室",
            "清河县青石镇人民政府",
            "云山市发展和改革委员会",
            "清河县自然资源和规划局",
            "云山市生态环境局清河县分局",
            "云山市市场监督管理局",
            "国家税务总局云山市税务局",
            "");
    Arbitrary<String> action =
        Arbitraries.of("关于", "关于做好", "关于印发", "关于进一步加强", "关于2019年度", "关于公布第3批", "2018年");
    Arbitrary<String> subject =
        Arbitraries.of(
            "政府信息公开工作",
            "《云山市政务公开管理办法（试行）》",
            "城乡居民基本医疗保险参保缴费工作",
            "二〇二〇年度部门预算和“三公”经费预算",
            "食品安全监督抽检情况",
            "IPv6规模部署和5G网络建设、应用",
            "青石岭自然保护区范围和功能区调整");
    Arbitrary<String> kind = Arbitraries.of("的通知", "的实施意见", "情况的报告", "年度报告", "有关问题的批复");
    return Combinators.combine(agency, action, subject, kind)
        .as((issuer, about, object, type) -> issuer + about + object + type);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("云山市人民政府办公室的和年度第《》（）“”、，。·—…aZ09-/% 　é𬭚𫓧")
        .withCharRange('一', '龥')
        .ofMaxLength(90);
  }

  private static int occurrences(String text, String word) {
    return text.split(Pattern.quote(word), -1).length - 1;
  }
}
