package org.yinfa.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Stylesheet;

/** Every document type there is, read once. Names are looked up, never joined to a path. */
public final class Templates {

  /** The document type of a report that names none. */
  public static final String DEFAULT = "annual-report";

  private final Map<String, Template> templates = new TreeMap<>();

  /**
   * @param root the directory of the templates
   * @throws UnusableTemplate if a template.json doesn't say what it must
   */
  Templates(Path root) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    }
    for (String path : List.copyOf(files.keySet())) {
      if (path.endsWith("/template.json")) {
        Template template = read(path.substring(0, path.indexOf('/')), files);
        templates.put(template.id(), template);
      }
    }
  }

  /** The templates that come with the program. */
  public static Templates bundled() {
    return BundledDirectory.read("/templates", DEFAULT + "/template.json", Templates::new);
  }

  private static Template read(String id, Map<String, byte[]> files) throws IOException {
    String file = id + "/template.json";
    JsonNode manifest = new ObjectMapper().readTree(files.get(file));
    String named = text(manifest, "id", file);
    if (!named.equals(id)) {
      throw new UnusableTemplate(file, "id is " + named + ", but its directory is " + id);
    }
    String entry = id + "/" + text(manifest, "stylesheet", file);
    if (!files.containsKey(entry)) {
      throw new UnusableTemplate(file, "stylesheet names " + entry + ", which there is not");
    }
    Map<String, byte[]> stylesheets = new TreeMap<>();
    Map<String, byte[]> samples = new TreeMap<>();
    String samplesFolder = id + "/samples/";
    files.forEach(
        (path, bytes) -> {
          if (path.startsWith(samplesFolder) && path.endsWith(".json")) {
            samples.put(
                path.substring(samplesFolder.length(), path.length() - ".json".length()), bytes);
          } else if (path.endsWith(".xsl") || path.endsWith(".xml")) {
            stylesheets.put(path, bytes);
          }
        });
    return new Template(
        id,
        text(manifest, "name", file),
        text(manifest, "description", file),
        new Stylesheet(entry, stylesheets),
        Map.copyOf(samples));
  }

  private static String text(JsonNode manifest, String field, String file) {
    JsonNode value = manifest.path(field);
    if (!value.isTextual()) {
      throw new UnusableTemplate(file, field + " is missing");
    }
    return value.textValue();
  }

  public List<Template> all() {
    return List.copyOf(templates.values());
  }

  public Optional<Template> find(String id) {
    return Optional.ofNullable(templates.get(id));
  }

  /**
   * The template of an identifier.
   *
   * @param pointer where the identifier was named, or an empty text
   * @throws Rejected if there is none
   */
  public Template require(String id, String pointer) {
    return find(id)
        .orElseThrow(
            () ->
                new Rejected(
                    Problem.at(
                        pointer,
                        TemplateProblem.UNKNOWN_TEMPLATE,
                        id,
                        String.join(", ", templates.keySet()))));
  }

  public Template defaultTemplate() {
    return require(DEFAULT, "");
  }
}
