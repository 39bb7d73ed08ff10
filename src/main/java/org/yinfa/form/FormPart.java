package org.yinfa.form;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A prescribed chapter.
 *
 * @param heading the words of its heading, without the mark
 * @param alsoSeen other wordings that are accepted
 * @param table the table that it consists of, or null for a chapter of text
 * @param mentions what its text must speak of: one word at least of each list
 * @param mostCharacters how long its text is to be at most, or null
 */
public record FormPart(
    String heading,
    List<String> alsoSeen,
    @Nullable String table,
    List<List<String>> mentions,
    @Nullable Integer mostCharacters) {

  /** The year that headings name before their prescribed words. */
  private static final Pattern YEAR = Pattern.compile("^(?:[0-9]{4}年度?|上一?年度?|本年度?|下一?年度?)");

  public FormPart {
    alsoSeen = List.copyOf(alsoSeen);
    mentions = mentions.stream().map(List::copyOf).toList();
  }

  /**
   * Whether a heading is this chapter's, in the prescribed words or in accepted ones, with or
   * without a year.
   */
  public boolean isNamed(String words) {
    String plain = YEAR.matcher(words).replaceFirst("");
    return heading.equals(plain) || alsoSeen.contains(plain);
  }
}
