package org.entente.core.outlook.promise;

/** What an ally did in the war. */
public enum Conduct {
  BESIDE,
  OUT,
  AGAINST
}
