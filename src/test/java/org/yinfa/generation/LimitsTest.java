package org.yinfa.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.yinfa.report.Limits;
import org.yinfa.report.Problem;
import org.yinfa.report.Profile;
import org.yinfa.report.ReportRejected;

/** What one document may cost. */
class LimitsTest {

  @Test
  void documentOfMorePagesThanAllowedIsRefused() {
    Generator generator = Documents.generator(limits(4, Duration.ofMinutes(5)), Clock.systemUTC());

    assertThat(rejection(generator).problems())
        .containsExactly(Problem.at("", Problem.Code.TOO_MANY_PAGES, 4));
  }

  @Test
  void documentOfAsManyPagesAsAllowedIsMade() {
    int pages = Documents.render(Documents.sample("very-long")).pages();
    Generator generator =
        Documents.generator(limits(pages, Duration.ofMinutes(5)), Clock.systemUTC());

    assertThat(generator.generate(request()).pages()).isEqualTo(pages);
  }

  @Test
  void documentThatTakesLongerThanAllowedIsRefused() {
    Generator generator =
        Documents.generator(limits(2_000, Duration.ofSeconds(7)), new JumpingClock());

    assertThat(rejection(generator).problems())
        .containsExactly(Problem.at("", Problem.Code.TOO_SLOW, 7));
  }

  private static ReportRejected rejection(Generator generator) {
    return catchThrowableOfType(ReportRejected.class, () -> generator.generate(request()));
  }

  private static DocumentRequest request() {
    return new DocumentRequest(Documents.sample("very-long"), null, Profile.PDFA_2A);
  }

  private static Limits limits(int pages, Duration time) {
    Limits usual = Limits.DEFAULT;
    return new Limits(
        usual.bodyBytes(),
        usual.nesting(),
        usual.blocks(),
        usual.textLength(),
        usual.totalTextLength(),
        usual.imagePixels(),
        pages,
        time);
  }

  /** A minute goes by between two looks at it. */
  private static final class JumpingClock extends Clock {

    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
      now = now.plusSeconds(60);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
