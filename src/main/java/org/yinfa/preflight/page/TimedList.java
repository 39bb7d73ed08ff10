package org.yinfa.preflight.page;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.yinfa.verify.file.Allowance;

/**
 * A list that can be read while the time of an allowance lasts. The checks of the layout look at
 * one thing beside another; a hostile file that has a million of each is cut short wherever that
 * takes too long. For one thread.
 */
public final class TimedList<T> extends AbstractList<T> implements RandomAccess {

  /** After so many reads the time is looked at. */
  private static final int READS = 1024;

  private final List<T> list;
  private final Allowance allowance;
  private int reads;

  public TimedList(List<T> list, Allowance allowance) {
    this.list = List.copyOf(list);
    this.allowance = allowance;
  }

  @Override
  public T get(int index) {
    reads++;
    if (reads % READS == 0) {
      allowance.requireTime();
    }
    return list.get(index);
  }

  @Override
  public int size() {
    return list.size();
  }
}
