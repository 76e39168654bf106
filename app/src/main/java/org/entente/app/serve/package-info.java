/** The explorer: a server on loopback that answers in JSON and shows pages of the report, live. */
package org.entente.app.serve;
