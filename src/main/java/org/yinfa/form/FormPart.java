package org.yinfa.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prescribed chapter.
 *
 * @param heading the words of its heading, without the mark
 * @param alsoSeen other wordings that are accepted
 * @param table the table that it consists of, or null for a chapter of text
 */
public record FormPart(String heading, List<String> alsoSeen, @Nullable String table) {

  public FormPart {
    alsoSeen = List.copyOf(alsoSeen);
  }

  /** Whether a heading is this chapter's, in the prescribed words or in accepted ones. */
  public boolean isNamed(String words) {
    return heading.equals(words) || alsoSeen.contains(words);
  }
}
