package org.yinfa.layout.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleDivisionTest {

  /** The lines of each title are parted by |. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "云山市行政审批服务局|2018年度政府信息公开工作年度报告",
        "机关事务管理局2017年度|政府信息公开工作年度报告",
        "云山市行政审批服务中心|2017年度政府信息公开工作年度报告",
        "2018年云山市各单位|政府信息公开情况统计表",
        "云山市人民政府办公室关于做好2018年|政府信息公开年度报告编制和发布工作的通知",
        "云山市发展和改革委员会|关于印发《云山市公共资源交易|管理办法（试行）》的通知",
        "清河县住房和城乡建设局|关于进一步加强建筑工地安全生产|和文明施工管理工作的实施意见",
        "云山市人民政府关于同意|设立青石岭经济技术开发区的批复",
        "青石镇人民政府关于2019年度部门预算|和“三公”经费预算情况的说明",
        "云山市市场监督管理局关于2020年第3批|食品安全监督抽检情况的通告",
        "云山市人力资源和社会保障局|关于调整企业退休人员基本养老金的通知",
        "云山市大数据发展管理局关于推进|5G网络建设和IPv6规模部署的若干措施",
        "云山市COVID-19疫情防控工作领导小组|办公室关于调整防控措施的通告",
        "国家税务总局云山市税务局|2021年政府信息公开工作年度报告",
        "中共云山市委办公室 云山市人民政府办公室|关于表彰先进集体的决定",
        "云山市财政局云山市教育局关于下达|2018年义务教育专项资金的通知",
        "关于做好2018年度政府信息公开工作|年度报告编制工作的通知",
        "云山市文化广电新闻出版局|政府信息公开工作年度报告",
        "云山市政府信息公开工作领导小组办公室|2018年政府信息公开年度报告",
        "青石镇人民政府信息公开工作领导小组|关于人员调整的通知",
        "云山市人民政府办公室|关于转发市发展和改革委员会等部门|云山市推进城镇老旧小区改造实施方案的通知",
        "云山市国民经济和社会发展|第十四个五年规划和二〇三五年远景目标纲要",
        "云山市人民代表大会常务委员会|关于批准2018年市级财政决算的决议",
        "云山市公安局交通警察支队关于国庆假期期间|部分路段实施交通管制的通告",
        "清河县教育局关于2019年义务教育阶段|学校招生入学工作的实施意见",
        "云山市水利局关于报送|2018年度防汛抗旱工作总结的报告",
        "云山市生态环境局|关于对云山水泥有限公司|环境影响报告书的批复",
        "云山市自然资源局关于印发|《云山市国土空间总体规划（2021-2035年）|编制工作方案》的通知",
        "云山市人民政府办公室关于成立|云山市优化营商环境工作领导小组的通知",
        "云山市医疗保障局关于做好2021年度|城乡居民基本医疗保险参保缴费工作的通告",
        "青石岭自然保护区管理委员会|2018年度政府信息公开工作年度报告",
        "云山市城市管理行政执法局|关于开展占道经营专项整治行动的通告",
        "云山市人民政府关于加快推进|“互联网+政务服务”工作的实施意见",
        "清河县人民政府办公室关于印发|清河县2019年政务公开工作要点的通知",
        "云山市统计局2018年|国民经济和社会发展统计公报",
        "云山市第三次全国农业普查领导小组办公室|关于普查主要数据的公报",
        "云山市人民政府关于废止和修改|部分规范性文件的决定",
        "云山市交通运输局|关于G104国道云山段改建|工程初步设计的批复",
        "云山市卫生健康委员会|2020年度部门决算公开情况说明",
        "云山市人民政府国有资产监督管理委员会|关于报送2018年度企业|国有资产统计报告的函",
        "云山市退役军人事务局关于开展|2020年度优抚对象数据核查工作的通知",
        "青石镇2018年度财政预算执行情况|和2019年度财政预算草案的报告",
        "云山大学附属中学2018—2019学年度|信息公开工作年度报告",
        "云山市扶贫开发办公室关于2018年|财政专项扶贫资金项目安排计划的公示",
        "云山市人民政府关于授予清河县等3个单位|“平安建设先进单位”称号的决定",
        "云山市审计局关于2018年度市本级|预算执行和其他财政收支的审计工作报告",
        "云山市人民政府|关于方圆圆等同志任免职务的通知",
        "清河县市场监督管理局|关于办理政协云山市第八届委员会|第三次会议第126号提案的复函",
        "云山市工业和信息化局关于组织申报|2021年度省级“专精特新”中小企业的通知",
        "云山市人民政府关于印发|云山市国民经济和社会发展|第十三个五年规划纲要的通知",
        "云山市人民政府办公室转发市财政局|关于进一步加强行政事业单位|国有资产管理工作意见的通知",
        "云山市住房和城乡建设局|关于公布2019年第二批建筑施工|企业安全生产许可证名单的公告",
        "清河县青石镇人民政府|2018年度政府信息公开工作年度报告",
        "云山市各县（区）人民政府、市政府各部门|2018年政府信息公开情况统计表",
        "清河县政务服务和大数据管理局|2020年法治政府建设工作情况的报告",
        "云山市人民政府关于|《云山市城市总体规划（2010—2030年）》|修改方案的批复",
        "中共清河县委清河县人民政府|关于实施乡村振兴战略的意见",
        "清河县人民政府办公室|关于对《清河县养犬管理办法》|《清河县户外广告设置管理办法》|征求意见的公告",
        "云山市林业局关于国家级自然保护区范围|和功能区调整有关问题的请示",
        "云山市应急管理局关于“5·12”|全国防灾减灾日宣传活动方案的函",
        "云山市气象局2018年度|政府信息依申请公开办理情况统计表",
        "云山市人民政府关于命名|2019年度“云山市文明单位”|和“云山市文明村镇”的决定",
        "云山市民政局关于2018年度|社会组织年度检查结果的公告",
        "云山市粮食和物资储备局关于切实做好|2019年夏粮收购工作的通知",
        "云山市政务信息资源共享管理办法|实施细则编制工作联席会议第三次会议纪要",
        "云山市地方金融监督管理局关于P2P网络|借贷风险专项整治工作进展情况的报告",
        "云山市人民政府2018年政府信息公开工作|年度报告及2019年工作计划",
        "云山市公共资源交易中心2018年度|政府信息公开工作情况统计表（一）",
        "市政府各部门和各县（市、区）政府|2018年度政府信息主动公开情况统计表",
        "云山市第一人民医院|2018年度信息公开工作年度报告",
        "国网云山供电公司|2018年度信息公开工作年度报告",
        "云山职业技术学院2017—2018学年|信息公开工作年度报告"
      })
  void longTitleIsDividedBetweenItsParts(String lines) {
    assertThat(SetTitle.of(lines.replace("|", "")).lines()).containsExactly(lines.split("\\|"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "关于表彰先进集体的决定", "关于进一步加强全市森林防火工作的紧急通知", "丰山市2018年政府信息公开工作年度报告"})
  void titleThatFitsStaysOnOneLine(String title) {
    assertThat(SetTitle.of(title).lines()).containsExactly(title);
  }

  @Test
  void spaceAtTheEndOfALineTakesNoRoom() {
    assertThat(SetTitle.of("关于进一步加强全市森林防火工作的紧急通知   ").lines()).hasSize(1);
  }

  @Test
  void rareCharactersAreCountedOnce() {
    assertThat(SetTitle.of("云山市𬭚𫓧镇人民政府2018年度政府信息公开工作年度报告").lines())
        .containsExactly("云山市𬭚𫓧镇人民政府", "2018年度政府信息公开工作年度报告");
  }

  @Test
  void wordThatIsWiderThanALineIsLeftToOrdinaryComposition() {
    String title = "X".repeat(60);

    assertThat(SetTitle.of(title).lines()).containsExactly(title);
  }

  @Test
  void textOfManyLinesIsLeftToOrdinaryComposition() {
    String text = "云山市人民政府关于公开政府信息的报告".repeat(8);

    assertThat(SetTitle.of(text).lines()).containsExactly(text);
  }

  @Test
  void linesDoNotDependOnThreadOrOrder() {
    List<String> titles =
        List.of(
            "云山市行政审批服务局2018年度政府信息公开工作年度报告",
            "云山市自然资源局关于印发《云山市国土空间总体规划（2021-2035年）编制工作方案》的通知",
            "清河县市场监督管理局关于办理政协云山市第八届委员会第三次会议第126号提案的复函");
    List<List<String>> expected = titles.stream().map(title -> SetTitle.of(title).lines()).toList();

    List<List<String>> concurrent =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> SetTitle.of(titles.get(i % titles.size())).lines())
            .toList();

    for (int i = 0; i < concurrent.size(); i++) {
      assertThat(concurrent.get(i)).isEqualTo(expected.get(i % titles.size()));
    }
  }

  @Test
  void narrowerColumnGivesMoreLines() {
    String title = "云山市行政审批服务局2018年度政府信息公开工作年度报告";

    assertThat(SetTitle.of(title, 13 * SetTitle.SIZE).lines())
        .containsExactly("云山市行政审批服务局", "2018年度政府信息公开工作", "年度报告");
  }

  @Test
  void endsAreThoseOfTheGivenCodePoints() {
    int[] title = "云山市统计局2018年国民经济和社会发展统计公报".codePoints().toArray();
    int[] widths = new int[title.length];
    Arrays.fill(widths, SetTitle.SIZE);

    assertThat(new TitleDivision(title, widths, SetTitle.LINE).ends()).containsExactly(11, 24);
  }

  /** Wherever the number stands in the title. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "〔2024〕15号",
        "2018/1/17",
        "1,234,567.89",
        "0513-88886666",
        "10：30",
        "GB/T 9704-2012",
        "DA/T 46—2009"
      })
  void aNumberIsNeverDivided(String number) {
    for (int before = 4; before < 36; before++) {
      String title = "关于" + "某".repeat(before) + number + "事项办理情况的情况说明和处理意见";

      assertThat(SetTitle.of(title).lines()).as(title).anyMatch(line -> line.contains(number));
    }
  }
}
