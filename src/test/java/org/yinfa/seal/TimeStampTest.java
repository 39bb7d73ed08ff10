package org.yinfa.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinfa.conformance.ConformanceCheck;
import org.yinfa.conformance.ConformanceCheck.Standard;
import org.yinfa.testkit.Authority;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.TimeStampAuthority;

class TimeStampTest {

  private static final Authority AUTHORITY = new Authority();

  @TempDir static Path folder;
  private static Path keystore;
  private static TimeStampAuthority server;
  private static byte[] issued;

  @BeforeAll
  static void start() throws IOException {
    keystore = Authority.pkcs12(folder.resolve("k.p12"), "key", AUTHORITY.rsa("某局"));
    server = new TimeStampAuthority(AUTHORITY.timeStamping());
    issued = Documents.render(Documents.sample("sealed")).bytes();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theTimeStampIsThatOfTheSignature() {
    Instant before = Instant.now().minusSeconds(1);
    byte[] signed = seal(server.address("stamp"));
    Signatures.Found signature = Signatures.in(signed, AUTHORITY.certificate()).get(0);
    TimeStampToken token = signature.stamp();

    assertThat(signature.valid()).isTrue();
    assertThat(token.getTimeStampInfo().getGenTime().toInstant())
        .isBetween(before, Instant.now().plusSeconds(1));
    assertThat(new ConformanceCheck().failures(signed, Standard.PDFA_2A)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "other, TSPValidationException",
    "rubbish, Exception",
    "broken, status 503",
    "elsewhere, status 302",
    "silent, did not answer within 1 s",
    "missing, status 404"
  })
  void withoutARightTimeStampInTimeNothingIsSigned(String server, String reason) {
    URI address = TimeStampTest.server.address(server);
    NoTimeStamp failure = catchThrowableOfType(NoTimeStamp.class, () -> seal(address));

    assertThat(failure.problems().get(0).message(Locale.ENGLISH))
        .contains(address.toString())
        .contains(reason)
        .contains("Nothing was signed");
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    URI nowhere = URI.create("http://127.0.0.1:1/");
    NoTimeStamp failure = catchThrowableOfType(NoTimeStamp.class, () -> seal(nowhere));

    assertThat(failure.problems().get(0).message(Locale.ENGLISH)).contains("http://127.0.0.1:1/");
  }

  private static byte[] seal(URI address) {
    return Seals.with(keystore, new TimeStampServer(address, Duration.ofSeconds(1)))
        .seal(issued, Seals.AS_PRINTED);
  }
}
