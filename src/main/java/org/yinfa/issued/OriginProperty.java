package org.yinfa.issued;

/** The XMP properties with which a file tells how it was made. All of them are texts. */
public enum OriginProperty {
  RELEASE("release", "The name and release of the program that made the file"),
  TEMPLATE("template", "The identifier of the template"),
  FONTS("fonts", "The SHA-256 of the fonts by their roles"),
  SOURCE("source", "The SHA-256 of the report JSON"),
  PRINTED("printed", "Which of title, number, issuers and date are printed");

  /** The namespace of the properties. It is a name; nothing is to be found there. */
  public static final String NAMESPACE = "https://yinfa.org/ns/pdf/";

  public static final String PREFIX = "yinfa";

  private final String id;
  private final String description;

  OriginProperty(String id, String description) {
    this.id = id;
    this.description = description;
  }

  /** The local name. */
  public String id() {
    return id;
  }

  /** What the extension schema in the file says of it (ISO 19005-2, 6.6.2.3). */
  public String description() {
    return description;
  }
}
