package org.yinfa.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinfa.report.Stylesheet;

/**
 * One document type.
 *
 * @param id the name of its directory
 * @param name its Chinese name, which also titles documents that have no title
 * @param samplesByName complete reports that show what it can print, as JSON, by file name without
 *     the ending
 */
public record Template(
    String id,
    String name,
    String description,
    Stylesheet stylesheet,
    Map<String, byte[]> samplesByName) {

  /** The names of the samples, in alphabetical order. */
  public List<String> samples() {
    return samplesByName.keySet().stream().sorted().toList();
  }

  public Optional<byte[]> sample(String sample) {
    return Optional.ofNullable(samplesByName.get(sample));
  }
}
