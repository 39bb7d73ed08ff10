package org.yinfa.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;

class ReleaseTest {

  @Test
  void theProgramAndItsBuildNameTheSameRelease() throws Exception {
    var build =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(Path.of("pom.xml").toFile());

    assertThat(Release.version())
        .isEqualTo(XPathFactory.newInstance().newXPath().evaluate("/project/version", build));
  }
}
