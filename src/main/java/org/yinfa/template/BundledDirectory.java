package org.yinfa.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** Opens a directory that comes with the program, which lies in its jar or beside its classes. */
public final class BundledDirectory {

  private BundledDirectory() {}

  /** Reads everything that is needed of a directory while it is open. */
  public interface Reader<T> {

    T read(Path directory) throws IOException;
  }

  /**
   * Opens a directory and reads it.
   *
   * @param directory its path from the root, such as /templates
   * @param file one that lies in a directory of its own within it, by which it is found
   */
  public static <T> T read(String directory, String file, Reader<T> reader) {
    URL marker = BundledDirectory.class.getResource(directory + "/" + file);
    if (marker == null) {
      throw new IllegalStateException("the program was built without its " + directory);
    }
    try {
      URI uri = marker.toURI();
      if (uri.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
          return reader.read(jar.getPath(directory));
        }
      }
      return reader.read(Path.of(uri).resolve("../..").normalize());
    } catch (IOException e) {
      throw new UncheckedIOException(directory + " can't be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program lies at an address that is no address", e);
    }
  }
}
