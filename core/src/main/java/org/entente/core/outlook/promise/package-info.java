/**
 * Is the promise kept in war? What the allies of states at war did: fought beside them, stayed out,
 * or fought against them, by what they had promised.
 */
package org.entente.core.outlook.promise;
