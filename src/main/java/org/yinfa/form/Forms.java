package org.yinfa.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yinfa.template.BundledDirectory;

/** Every form there is, read once. Names are looked up, never joined to a path. */
public final class Forms {

  private static final String MARKER = "disclosure-2021/form.json";

  private final Map<String, Form> forms = new TreeMap<>();
  private final Map<String, PrescribedTable> tables = new TreeMap<>();

  /**
   * @param root the directory of the forms, each in a directory of its own
   * @throws UnusableForm if a form.json doesn't say what it must
   */
  public Forms(Path root) throws IOException {
    ObjectMapper json = new ObjectMapper();
    try (Stream<Path> directories = Files.list(root)) {
      for (Path directory : (Iterable<Path>) directories.sorted()::iterator) {
        Path file = directory.resolve("form.json");
        if (Files.isRegularFile(file)) {
          String id = directory.getFileName().toString().replace("/", "");
          add(FormFile.read(id, json.readTree(Files.readAllBytes(file))));
        }
      }
    }
  }

  private void add(Form form) {
    forms.put(form.id(), form);
    for (FormTable table : form.tables()) {
      PrescribedTable prescribed = PrescribedTable.of(form, table);
      tables.put(prescribed.id(), prescribed);
    }
  }

  /** The forms that come with the program, read at the first call. */
  public static Forms bundled() {
    return Bundled.FORMS;
  }

  /** Is initialised when the forms are first asked for. */
  private static final class Bundled {

    static final Forms FORMS = BundledDirectory.read("/templates/forms", MARKER, Forms::new);
  }

  public List<Form> all() {
    return List.copyOf(forms.values());
  }

  /** The form that reports of a document type are made on. */
  public Optional<Form> ofTemplate(String template) {
    return forms.values().stream().filter(form -> template.equals(form.template())).findFirst();
  }

  public Optional<Form> find(String id) {
    return Optional.ofNullable(forms.get(id));
  }

  /** The names that blocks use for tables, in alphabetical order. */
  public List<String> tableNames() {
    return List.copyOf(tables.keySet());
  }

  /** The table that a block names as {@code disclosure-2021.applications}. */
  public Optional<PrescribedTable> table(String id) {
    return Optional.ofNullable(tables.get(id));
  }
}
