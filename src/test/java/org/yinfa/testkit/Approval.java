package org.yinfa.testkit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether what the program makes now is to be what it is held to from now on: with {@code
 * -Dyinfa.approve=true}, never in CI.
 */
public final class Approval {

  private Approval() {}

  public static boolean isAsked() {
    boolean asked = Boolean.getBoolean("yinfa.approve");
    assertThat(asked && System.getenv("CI") != null).as("approval in CI").isFalse();
    return asked;
  }
}
