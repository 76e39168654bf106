/**
 * Replications of published studies of how alliances end, on the panel that the outlook is made
 * from.
 */
package org.entente.data.outlook.replication;
