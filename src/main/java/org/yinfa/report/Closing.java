package org.yinfa.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What follows the last block of a report.
 *
 * @param attendance who was at the meeting that minutes record
 * @param signature the issuers and the date of issue (发文机关署名, 成文日期)
 * @param annotation the note below the date (附注), in its own parentheses
 * @param contact the line that says whom to ask
 */
public record Closing(
    List<Attendance> attendance,
    @Nullable Signature signature,
    @Nullable String annotation,
    @Nullable String contact) {

  /** A report that ends with its last block. */
  public static final Closing NONE = new Closing(List.of(), null, null, null);

  public Closing {
    attendance = List.copyOf(attendance);
  }

  /** Whether nothing of it is printed. */
  public boolean isEmpty() {
    return attendance.isEmpty()
        && (signature == null || signature.isEmpty())
        && annotation == null
        && contact == null;
  }
}
