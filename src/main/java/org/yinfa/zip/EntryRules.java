package org.yinfa.zip;

import org.jspecify.annotations.Nullable;

/** What a reader asks of the names of entries, beyond that they lead nowhere else. */
public interface EntryRules {

  /** Takes every name. */
  EntryRules NONE =
      new EntryRules() {
        @Override
        public @Nullable String fault(String name) {
          return null;
        }

        @Override
        public boolean isExpected(String name) {
          return true;
        }

        @Override
        public boolean isJunk(String name) {
          return false;
        }
      };

  /** Why a name can't be used, as the key of a word; null if it can. */
  @Nullable String fault(String name);

  /** Whether a file of this name has anything to do in the archive. */
  boolean isExpected(String name);

  /** Whether a file of this name is to be passed over as if it weren't there. */
  boolean isJunk(String name);
}
