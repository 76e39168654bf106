/** Data from outside, and what its readers share. */
package org.entente.data;
