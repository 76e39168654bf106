/** News text into coded events. */
package org.entente.text;
