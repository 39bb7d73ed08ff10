package org.yinfa.batch.queue;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Lets db-scheduler write in a transaction of ours without ending or closing it. */
final class JoinedTransaction {

  private JoinedTransaction() {}

  static DataSource of(Connection transaction) {
    Connection lent = proxy(Connection.class, transaction, "close", null);
    return proxy(DataSource.class, new Object(), "getConnection", lent);
  }

  private static <T> T proxy(Class<T> type, Object target, String method, @Nullable Object answer) {
    InvocationHandler handler =
        (proxy, called, arguments) -> {
          if (called.getName().equals(method)) {
            return answer;
          }
          try {
            return called.invoke(target, arguments);
          } catch (InvocationTargetException e) {
            throw e.getTargetException();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
