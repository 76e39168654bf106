package org.entente.spark.output;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;

/** Where files lie and how to reach them, taken along to the executors. */
public final class SerializedSettings implements Serializable {
  private static final long serialVersionUID = 1L;

  private transient Configuration settings;

  public SerializedSettings(Configuration settings) {
    this.settings = settings;
  }

  public Configuration get() {
    return settings;
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    settings.write(out);
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    settings = new Configuration(false);
    settings.readFields(in);
  }
}
