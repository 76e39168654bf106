/** Wars, and the written promises of the allies of those who fought, from a workspace. */
package org.entente.data.promise;
