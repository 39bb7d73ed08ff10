package org.yinfa.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * What a revision changed beyond what a signature needs: a field, its widget on a page, its place
 * in the tag tree and the values of the validation.
 */
final class SignatureRevision {

  private static final Set<String> OF_THE_CATALOG =
      Set.of("AcroForm", "DSS", "Extensions", "Metadata", "Perms", "Version");
  private static final Set<String> OF_A_PAGE = Set.of("Annots", "Tabs", "StructParents");
  private static final Set<String> OF_THE_INFORMATION = Set.of("ModDate", "Producer");
  private static final Set<String> OF_THE_TAG_TREE =
      Set.of("K", "Kids", "Nums", "Limits", "ParentTree", "ParentTreeNextKey", "RoleMap");

  private SignatureRevision() {}

  static List<Finding> departures(byte[] file, int before, int end) throws IOException {
    try (PDDocument earlier = Loader.loadPDF(Arrays.copyOf(file, before));
        PDDocument later = Loader.loadPDF(Arrays.copyOf(file, end))) {
      if (later.getSignatureDictionaries().size() <= earlier.getSignatureDictionaries().size()) {
        return List.of(Finding.of("integrity.no-signature", before));
      }
      List<Finding> findings = new ArrayList<>();
      for (Map.Entry<Long, COSBase> object : objects(earlier).entrySet()) {
        COSBase now = objects(later, object.getKey());
        Set<String> changed = changed(object.getValue(), now);
        if (!changed.isEmpty() && !isOfASignature(object.getValue(), changed)) {
          findings.add(
              Finding.of(
                  "integrity.changed",
                  Description.of(object.getValue()),
                  object.getKey(),
                  String.join(", ", changed)));
        }
      }
      return findings;
    }
  }

  private static Map<Long, COSBase> objects(PDDocument document) throws IOException {
    Map<Long, COSBase> objects = new TreeMap<>();
    for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
      COSBase object = document.getDocument().getObjectFromPool(key).getObject();
      if (object != null) {
        objects.put(key.getNumber(), object);
      }
    }
    return objects;
  }

  private static @Nullable COSBase objects(PDDocument document, long number) {
    return document.getDocument().getObjectFromPool(new COSObjectKey(number, 0)).getObject();
  }

  /** The entries that differ; a single dot where the whole does. */
  private static Set<String> changed(COSBase before, @Nullable COSBase after) throws IOException {
    if (!(before instanceof COSDictionary then) || !(after instanceof COSDictionary now)) {
      return after != null && Content.areEqual(before, after) ? Set.of() : Set.of(".");
    }
    Set<COSName> names = new TreeSet<>(then.keySet());
    names.addAll(now.keySet());
    Set<String> changed = new TreeSet<>();
    for (COSName name : names) {
      COSBase was = then.getItem(name);
      COSBase is = now.getItem(name);
      if (was == null || is == null || !Content.areEqual(was, is)) {
        changed.add(name.getName());
      }
    }
    if (before instanceof COSStream && !Content.haveEqualData(before, after)) {
      changed.add("stream");
    }
    return changed;
  }

  private static boolean isOfASignature(COSBase object, Set<String> changed) {
    if (object instanceof COSArray) {
      return true;
    }
    if (!(object instanceof COSDictionary dictionary) || object instanceof COSStream) {
      return false;
    }
    return allowed(dictionary).containsAll(changed);
  }

  private static Set<String> allowed(COSDictionary dictionary) {
    String type = dictionary.getNameAsString(COSName.TYPE, "");
    return switch (type) {
      case "Catalog" -> OF_THE_CATALOG;
      case "Page" -> OF_A_PAGE;
      case "StructTreeRoot", "StructElem" -> OF_THE_TAG_TREE;
      default -> {
        if (dictionary.containsKey(COSName.PRODUCER)) {
          yield OF_THE_INFORMATION;
        }
        yield dictionary.containsKey(COSName.FIELDS)
            ? Set.of("Fields", "SigFlags", "DR", "DA")
            : OF_THE_TAG_TREE;
      }
    };
  }
}
