package org.yinfa.layout.line;

import java.util.BitSet;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;
import org.apache.lucene.analysis.cn.smart.hhmm.SegToken;

/**
 * Finds the words of Chinese text. The dictionary, which the whole process shares, is read on first
 * use; that takes most of a second.
 */
final class WordBoundaries {

  private WordBoundaries() {}

  /** The indexes at which a word starts or ends. */
  static BitSet of(String text) {
    var boundaries = new BitSet(text.length() + 1);
    for (SegToken word : new HHMMSegmenter().process(text)) {
      // the segmenter marks the start and the end of the text with words of its own
      if (word.startOffset >= 0 && word.endOffset <= text.length()) {
        boundaries.set(word.startOffset);
        boundaries.set(word.endOffset);
      }
    }
    return boundaries;
  }
}
