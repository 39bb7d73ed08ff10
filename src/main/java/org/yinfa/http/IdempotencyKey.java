package org.yinfa.http;

import org.jspecify.annotations.Nullable;
import org.yinfa.batch.BatchProblem;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;

/** The field Idempotency-Key, with which a client can safely send a request again. */
final class IdempotencyKey {

  private static final int LONGEST = 200;

  private IdempotencyKey() {}

  /**
   * @throws Rejected when it is empty, too long or has other than visible ASCII characters
   */
  static @Nullable String of(@Nullable String field) {
    if (field == null) {
      return null;
    }
    if (field.isEmpty()
        || field.length() > LONGEST
        || !field.chars().allMatch(character -> character > ' ' && character < 0x7F)) {
      throw new Rejected(Problem.at("", BatchProblem.UNUSABLE_KEY, LONGEST));
    }
    return field;
  }
}
