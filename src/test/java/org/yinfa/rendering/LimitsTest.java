package org.yinfa.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.yinfa.problem.LimitProblem;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Limits;
import org.yinfa.report.Profile;
import org.yinfa.testkit.Documents;

/** What one document may cost. */
class LimitsTest {

  @Test
  void documentOfMorePagesThanAllowedIsRefused() {
    Renderer renderer = Documents.renderer(limits(4, Duration.ofMinutes(5)), Clock.systemUTC());

    assertThat(rejection(renderer).problems())
        .containsExactly(Problem.at("", LimitProblem.TOO_MANY_PAGES, 4));
  }

  @Test
  void documentOfAsManyPagesAsAllowedIsMade() {
    int pages = Documents.render(Documents.sample("very-long")).pages();
    Renderer renderer = Documents.renderer(limits(pages, Duration.ofMinutes(5)), Clock.systemUTC());

    assertThat(renderer.render(request()).pages()).isEqualTo(pages);
  }

  @Test
  void documentThatTakesLongerThanAllowedIsRefused() {
    Renderer renderer =
        Documents.renderer(limits(2_000, Duration.ofSeconds(7)), new JumpingClock());

    assertThat(rejection(renderer).problems())
        .containsExactly(Problem.at("", LimitProblem.TOO_SLOW, 7));
  }

  private static Rejected rejection(Renderer renderer) {
    return catchThrowableOfType(Rejected.class, () -> renderer.render(request()));
  }

  private static RenderRequest request() {
    return new RenderRequest(Documents.sample("very-long"), null, Profile.PDFA_2A);
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
