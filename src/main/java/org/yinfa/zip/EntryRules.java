package org.yinfa.zip;

import org.jspecify.annotations.Nullable;

/** What a reader requires of the names of entries, beside that they stay within the archive. */
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

  /** Whether a file of this name belongs in the archive. */
  boolean isExpected(String name);

  /** Whether a file of this name is ignored. */
  boolean isJunk(String name);
}
