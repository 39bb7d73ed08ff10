package org.yinfa.verify.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.yinfa.verify.Finding;
import org.yinfa.verify.file.ObjectContent;
import org.yinfa.verify.file.ObjectNames;
import org.yinfa.verify.file.OpenFile;

/**
 * What a revision changed beyond what a signature needs: a field, its widget on a page, its place
 * in the tag tree and the values of the validation.
 */
final class SignatureRevision {

  private static final Set<String> OF_THE_CATALOG =
      Set.of("AcroForm", "DSS", "Extensions", "Perms", "Version");
  private static final Set<String> OF_A_PAGE = Set.of("Annots", "Tabs");
  private static final Set<String> OF_THE_FORM = Set.of("Fields", "SigFlags", "DR", "DA");
  private static final Set<String> OF_THE_TAG_TREE =
      Set.of("K", "Kids", "Nums", "ParentTree", "ParentTreeNextKey");

  /** To these, something may be added, and nothing of them taken away. */
  private static final Set<String> LISTS = Set.of("Annots", "Fields", "K", "Kids", "Nums");

  private SignatureRevision() {}

  static List<Finding> departures(OpenFile file, int before, int end) throws IOException {
    try (PDDocument earlier = file.revision(before);
        PDDocument later = file.revision(end)) {
      if (later.getSignatureDictionaries().size() <= earlier.getSignatureDictionaries().size()) {
        return List.of(Finding.of("integrity.no-signature", before));
      }
      List<Finding> findings = new ArrayList<>();
      for (Map.Entry<Long, COSBase> object : objects(earlier).entrySet()) {
        COSBase now = object(later, object.getKey());
        Set<String> changed = changed(object.getValue(), now);
        if (!changed.isEmpty() && !isOfASignature(object.getValue(), now, changed)) {
          findings.add(
              Finding.of(
                  "integrity.changed",
                  ObjectNames.of(object.getValue()),
                  object.getKey(),
                  String.join(", ", changed)));
        }
      }
      return findings;
    }
  }

  private static Map<Long, COSBase> objects(PDDocument document) {
    Map<Long, COSBase> objects = new TreeMap<>();
    for (OpenFile.Numbered object : OpenFile.objects(document)) {
      objects.put(object.number(), object.object());
    }
    return objects;
  }

  private static @Nullable COSBase object(PDDocument document, long number) {
    return document.getDocument().getObjectFromPool(new COSObjectKey(number, 0)).getObject();
  }

  /** The entries that differ; a single dot where the whole does. */
  private static Set<String> changed(COSBase before, @Nullable COSBase after) throws IOException {
    if (!(before instanceof COSDictionary then) || !(after instanceof COSDictionary now)) {
      return after != null && ObjectContent.areEqual(before, after) ? Set.of() : Set.of(".");
    }
    Set<COSName> names = new TreeSet<>(then.keySet());
    names.addAll(now.keySet());
    Set<String> changed = new TreeSet<>();
    for (COSName name : names) {
      COSBase was = then.getItem(name);
      COSBase is = now.getItem(name);
      if (was == null || is == null || !ObjectContent.areEqual(was, is)) {
        changed.add(name.getName());
      }
    }
    if (before instanceof COSStream && !ObjectContent.haveEqualData(before, after)) {
      changed.add("stream");
    }
    return changed;
  }

  private static boolean isOfASignature(
      COSBase before, @Nullable COSBase after, Set<String> changed) throws IOException {
    if (before instanceof COSArray) {
      return isAddedTo(before, after);
    }
    if (!(before instanceof COSDictionary then)
        || !(after instanceof COSDictionary now)
        || before instanceof COSStream
        || !allowed(then).containsAll(changed)) {
      return false;
    }
    for (String name : changed) {
      if (LISTS.contains(name) && !isAddedTo(then.getItem(name), now.getItem(name))) {
        return false;
      }
    }
    return true;
  }

  /** Whether all that was in a list still is, in its order. */
  private static boolean isAddedTo(@Nullable COSBase before, @Nullable COSBase after)
      throws IOException {
    if (before == null) {
      return true;
    }
    if (!(after instanceof COSArray now)) {
      return false;
    }
    int kept = 0;
    COSArray then = before instanceof COSArray array ? array : new COSArray(List.of(before));
    for (COSBase element : now) {
      if (kept < then.size() && ObjectContent.areEqual(then.get(kept), element)) {
        kept++;
      }
    }
    return kept == then.size();
  }

  private static Set<String> allowed(COSDictionary dictionary) {
    return switch (dictionary.getNameAsString(COSName.TYPE, "")) {
      case "Catalog" -> OF_THE_CATALOG;
      case "Page" -> OF_A_PAGE;
      case "StructTreeRoot", "StructElem" -> OF_THE_TAG_TREE;
      case "" -> allowedWithoutType(dictionary);
      default -> Set.of();
    };
  }

  private static Set<String> allowedWithoutType(COSDictionary dictionary) {
    if (dictionary.containsKey(COSName.FIELDS)) {
      return OF_THE_FORM;
    }
    boolean element = dictionary.containsKey(COSName.S) && dictionary.containsKey(COSName.P);
    boolean tree = dictionary.containsKey(COSName.NUMS) || dictionary.containsKey(COSName.KIDS);
    return element || tree ? OF_THE_TAG_TREE : Set.of();
  }
}
