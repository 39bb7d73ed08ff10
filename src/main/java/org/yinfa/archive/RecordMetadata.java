package org.yinfa.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.ArchiveStamp;
import org.yinfa.report.Header;
import org.yinfa.report.Imprint;
import org.yinfa.report.Report;
import org.yinfa.report.Sha256;

/**
 * The metadata of an electronic record under the names of DA/T 46-2009, in the order of its
 * elements M1 to M75. What the report doesn't say is left out: the archive knows its own names and
 * numbers.
 */
final class RecordMetadata {

  static final String ROOT = "电子文件元数据";

  private final Map<String, Object> elements;

  private RecordMetadata(Map<String, Object> elements) {
    this.elements = elements;
  }

  /**
   * @param file the name of the document in the package
   */
  static RecordMetadata of(ArchivedReport archived, String file) {
    Report report = archived.report();
    var elements = new Group();
    elements.put("聚合层次", "文件");
    elements.put("来源", provenance(archived));
    elements.put("档号", number(report.archiveStamp()));
    elements.put("内容描述", description(archived));
    elements.put("形式特征", form(archived));
    elements.put("电子属性", file(archived, file));
    elements.put("附注", report.closing().annotation());
    return new RecordMetadata(elements.values());
  }

  /** 来源 (M2), of which a report knows M6. */
  private static Group provenance(ArchivedReport archived) {
    return new Group()
        .put("立档单位名称", archived.properties().issuers().stream().findFirst().orElse(null));
  }

  /** 档号 (M8), of which the archive's stamp has M9, M11 to M13 and M17. */
  private static Group number(@Nullable ArchiveStamp stamp) {
    var number = new Group();
    if (stamp != null) {
      number
          .put("全宗号", stamp.fonds())
          .put("年度", stamp.year())
          .put("保管期限", stamp.retention())
          .put("机构或问题", stamp.unit())
          .put("室编件号", stamp.item());
    }
    return number;
  }

  /** 内容描述 (M21), of which a report knows M22, M31 to M33 and M35 to M39. */
  private static Group description(ArchivedReport archived) {
    Report report = archived.report();
    LocalDate date = archived.properties().date();
    var description = new Group().put("题名", archived.properties().title());
    description.put("文件编号", archived.properties().number());
    description.put("责任者", archived.properties().issuers());
    description.put("日期", date == null ? null : date.toString());
    Header header = report.header();
    if (header != null) {
      description.put("紧急程度", header.urgency());
    }
    description.put("主送", report.opening().addressee());
    Imprint imprint = report.imprint();
    if (imprint != null) {
      description.put("抄送", imprint.copyTo());
    }
    if (header != null && header.securityClassification() != null) {
      // 密级★保密期限 (GB/T 9704-2012, 7.2.2)
      String[] parts = header.securityClassification().split("★", 2);
      description.put("密级", parts[0]);
      description.put("保密期限", parts.length > 1 ? parts[1] : null);
    }
    return description;
  }

  /** 形式特征 (M40) with M41 and M43 to M45. */
  private static Group form(ArchivedReport archived) {
    return new Group()
        .put("文件组合类型", archived.report().attachments().isEmpty() ? "单件" : "组合文件")
        .put("页数", archived.pages())
        .put("语种", "汉语")
        .put("稿本", "正本");
  }

  /** 电子属性 (M46) with M47 to M50. The standard has no element for the digest. */
  private static Group file(ArchivedReport archived, String name) {
    return new Group()
        .put("格式信息", archived.format())
        .put("计算机文件名", name)
        .put("计算机文件大小", archived.pdf().length)
        .put("文档创建程序", archived.release())
        .put("数字摘要", "SHA-256 " + Sha256.hex(archived.pdf()));
  }

  byte[] json() {
    return Json.of(Map.of(ROOT, elements));
  }

  byte[] xml() {
    var out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeCharacters("\n");
      write(writer, ROOT, elements, 0);
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("plain texts and numbers can be written", e);
    }
    return out.toByteArray();
  }

  private static void write(XMLStreamWriter writer, String name, Object value, int depth)
      throws XMLStreamException {
    if (value instanceof List<?> list) {
      for (Object element : list) {
        write(writer, name, element, depth);
      }
      return;
    }
    writer.writeCharacters("  ".repeat(depth));
    writer.writeStartElement(name);
    if (value instanceof Map<?, ?> group) {
      writer.writeCharacters("\n");
      for (Map.Entry<?, ?> entry : group.entrySet()) {
        write(writer, entry.getKey().toString(), entry.getValue(), depth + 1);
      }
      writer.writeCharacters("  ".repeat(depth));
    } else {
      writer.writeCharacters(value.toString());
    }
    writer.writeEndElement();
    writer.writeCharacters("\n");
  }

  /** Elements in their order; those without a value are left out. */
  private static final class Group {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Group put(String name, @Nullable Object value) {
      Object plain = value instanceof Group group ? group.values() : value;
      boolean empty =
          plain == null
              || plain instanceof Map<?, ?> map && map.isEmpty()
              || plain instanceof List<?> list && list.isEmpty();
      if (!empty) {
        values.put(name, plain);
      }
      return this;
    }

    Map<String, Object> values() {
      return values;
    }
  }
}
